// What the pane says about scores, in Chinese.
import type { Plural, TranslationOf } from '../format';
import type { paneScores as english } from '../en/pane-scores';

/** A counted thing has one form in Chinese. */
const counted = (text: string): Plural => ({ one: text, other: text });

export const paneScores: TranslationOf<typeof english> = {
  scores: {
    none: '暂无评分。',
    noneNext: '评分需要沟通记录、风险登记册或调查答卷。',
    insufficient: '数据不足',
    health: '客户健康度',
    compliance: '按时沟通率',
    nps: '净推荐值',
    csat: '满意率',
    risk: '未关闭风险的等级分布',
    interval: '可能在 {low} 到 {high} 之间',
    base: {
      points: counted('{count} 个部分'),
      share: counted('应沟通 {count} 次'),
      net: counted('{count} 份答卷'),
      csat: counted('{count} 份答卷'),
      count: counted('{count} 个风险'),
    },
    bands: { green: '绿', amber: '黄', red: '红' },
    coverage: '有数据的权重占 {share}。',
    missing: '无数据：{parts}。',
    changed: '较上次汇报 {points}',
    how: '如何计算',
    made: '权重 {weight}，计 {points} 分',
    noPart: '无数据',
    moved: '{part}：{points} 分（{before} → {after}）',
    movedNew: '{part}：{points} 分（新增：{after}）',
    movedGone: '{part}：{points} 分（此前：{before}）',
    more: counted('另有 {count} 项指标'),
    parts: {
      promoters: '推荐者（9–10 分）',
      passives: '被动者（7–8 分）',
      detractors: '贬损者（0–6 分）',
      onTime: '按时',
      late: '延迟',
      missed: '未见记录',
      top: '极高',
      high: '高',
      medium: '中',
      low: '低',
      satisfaction: '满意度',
      communication: '沟通',
      delivery: '交付',
      engagement: '参与',
      complaints: '投诉',
      riskAndChange: '风险与变更',
    },
    notes: {
      noData: '尚无可计入的数据。',
      tooFewToShow: '答卷过少，显示会暴露个人。',
      hiddenWithAnother: '为避免推算出更小的群体而隐藏。',
      nobodyAsked: '没有人被标记为调查对象。',
      moreThanAsked: '答卷多于标记的调查对象。',
      noLog: '没有沟通记录可供判断。',
      logInPart: '有工作表未能读取，其中可能有沟通记录。',
      coverageTooLow: '有数据的权重不足 60%。',
      keyPersonUntoldOfRisk: '最高为黄色：有关键人未见被告知最高等级风险的记录。',
      keyPersonUntoldOfDecision: '最高为黄色：有关键人未见被告知决定的记录。',
      contactRateBelow80: '最高为黄色：近 90 天按时沟通不足 80%。',
    },
  },
};
