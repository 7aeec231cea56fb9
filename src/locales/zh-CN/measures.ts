// 简体中文：各指标的名称、定义、n 所计之数与计算方法。
import type { measures as en } from '../en/measures';
import type { Plural, TranslationOf } from '../format';

const one = (text: string): Plural => ({ one: text, other: text });

export const measures: TranslationOf<typeof en> = {
  definitions: {
    nps: {
      name: '净推荐值（NPS）',
      definition: '评 9–10 分的占比减去评 0–6 分的占比，−100 至 100。只计 0–10 的整数。',
      basis: one('{count} 个答案'),
    },
    npsWeighted: {
      name: '净推荐值（NPS），加权',
      definition: '评 9–10 分者的权重之和减去评 0–6 分者的权重之和，再除以权重总和，−100 至 100。没有正数权重的答案不计。',
      basis: one('{count} 个答案'),
    },
    csat: { name: '客户满意度（CSAT）', definition: '属于正面选项的占比：{positive}。', basis: one('{count} 个答案') },
    csatWeighted: {
      name: '客户满意度（CSAT），加权',
      definition: '属于正面选项（{positive}）的权重之和 ÷ 权重总和。没有正数权重的答案不计。',
      basis: one('{count} 个答案'),
    },
    ces1: {
      name: '客户费力度（1.0）',
      definition: '按题目自身量表（{min}–{max}）的平均费力程度，越低越好。',
      basis: one('{count} 个答案'),
    },
    ces2: {
      name: '客户费力度（2.0）',
      definition: '按题目自身量表（{min}–{max}），对“处理起来很容易”的平均同意程度，越高越好。',
      basis: one('{count} 个答案'),
    },
    ratingMean: { name: '平均评分', definition: '按题目自身量表（{min}–{max}）的平均值。', basis: one('{count} 个答案') },
    ratingWeighted: {
      name: '平均评分，加权',
      definition: '按题目自身量表（{min}–{max}）的加权平均值。没有正数权重的答案不计。',
      basis: one('{count} 个答案'),
    },
    dimensionIndex: {
      name: '维度指数',
      definition:
        '先把每题换算为 0–100：(答案 − 最小值) ÷ (最大值 − 最小值)，求每人在该维度的平均；再对答满至少一半且不少于两题（只有一题时答了该题）的人求平均。',
      basis: one('{count} 人'),
    },
    weightedIndex: {
      name: '重要性加权指数',
      definition: '各维度指数按推导的重要性（占重要性总和的比例）加权，0 至 100。',
      basis: one('{count} 个维度'),
    },
    acsiStyle: {
      name: 'ACSI 式指数',
      definition:
        '每人（满意度 + 期望实现程度 + 与理想的接近程度 − 3）÷ 27 × 100，三题均为 1–10 分；再对三题都答的人求平均。它不是 ACSI，后者的权重未公开。',
      basis: one('{count} 人'),
    },
    importance: {
      name: '推导重要性',
      definition: '维度指数与总体评价的相关系数，−1 至 1。两者都答的不足 30 人则不计算。',
      basis: one('{count} 人'),
    },
    alpha: {
      name: '克隆巴赫 α 系数',
      definition: '同一维度各题是否测量同一内容，最大为 1。只用完整答卷（整行删除）。',
      basis: one('{count} 份完整答卷'),
    },
    kano: {
      name: 'Kano：增加满意系数',
      definition: '具备该功能会使其满意的人占比：（魅力 + 期望）÷ 除反向与可疑以外的全部答案。',
      basis: one('{count} 人'),
    },
    responseRate: {
      name: '回收率',
      definition: '完整答卷数 ÷ 标记为调查对象的干系人数（AAPOR RR1，未作答者计入分母）。',
      basis: one('受邀 {count} 人'),
    },
    onTimeContact: {
      name: '按时沟通率',
      definition: '在到期日加宽限内完成的沟通点 ÷ 全部已到期的沟通点（按时、迟到、错过、逾期）。',
      basis: one('{count} 个已到期的沟通点'),
    },
    onTimeDelivery: {
      name: '按时交付率',
      definition: '按计划日期交付的里程碑 ÷ 已交付或已到期的里程碑。到期未交付计为迟。',
      basis: one('{count} 个到期里程碑'),
    },
    firstPassAcceptance: {
      name: '一次验收通过率',
      definition: '一次通过的验收 ÷ 有验收记录的全部。',
      basis: one('{count} 次验收'),
    },
    medianSlip: {
      name: '进度偏差',
      definition: '落后计划天数（自然日）的中位数：按实际日期，其次预测日期，逾期未完成按评审日。负数为提前。',
      basis: one('{count} 个里程碑'),
    },
    approvalRate: { name: '批准率', definition: '批准数 ÷ 已决定的变更数；待审批的不拉低该值。', basis: one('{count} 项已决定的变更') },
    decisionLeadTime: {
      name: '决定用时',
      definition: '已决定且两个日期齐全的变更，从提交到决定的自然日中位数。',
      basis: one('{count} 项已决定的变更'),
    },
    openChangeAge: {
      name: '待决变更已等待',
      definition: '待决变更自提交以来的自然日中位数；只看已决定的会过于乐观。',
      basis: one('{count} 项待决变更'),
    },
    approvedCost: {
      name: '已批准变更的成本',
      definition: '已批准变更的增加额减去减少额；未写金额的计为空白。',
      basis: one('{count} 项写有金额的已批准变更'),
    },
    approvedDays: {
      name: '已批准变更的工期',
      definition: '已批准变更对工期的增加减去减少；未写天数的计为空白。',
      basis: one('{count} 项写有天数的已批准变更'),
    },
    requirementsVolatility: {
      name: '需求波动率',
      definition: '自上次汇报以来新增、修改和消失的需求 ÷ 当时的需求数。',
      basis: one('基线共 {count} 项需求'),
    },
    waitingOnUs: {
      name: '待我方决定',
      definition: '我方持有未决变更的工作日合计：从提交到送审。',
      basis: one('{count} 项待决'),
    },
    waitingOnClient: {
      name: '待客户决定',
      definition: '客户持有未决变更的工作日合计：自送审起。',
      basis: one('{count} 项待决'),
    },
    acknowledgedInTime: {
      name: '按时受理率',
      definition: '在 {days} 个工作日内受理的 ÷ 已受理或已超限的。',
      basis: one('{count} 件'),
    },
    resolvedInTime: {
      name: '按时解决率',
      definition: '在要求日期前解决的 ÷ 已解决或已超期的。超期未解决的现在就算迟。',
      basis: one('{count} 件'),
    },
    resolutionTime: { name: '解决用时', definition: '从提出到解决的工作日中位数。', basis: one('{count} 件已解决') },
    openIssueAge: { name: '未结事项已等待', definition: '未结事项自提出以来的自然日中位数。', basis: one('{count} 件未结') },
    vitalFew: {
      name: '关键少数',
      definition: '从最多的类别起累计达到 80% 的那些类别的占比；并列者同进。',
      basis: one('{count} 件'),
    },
    topRisks: {
      name: '最高等级威胁占比',
      definition: '已评级的有效威胁中处于最高等级的占比：先按表内图例，否则按评审设置的分级。',
      basis: one('{count} 项已评级的威胁'),
    },
    riskExpected: {
      name: '风险预期成本',
      definition: '有效威胁的概率 × 成本之和，并非储备金额。',
      basis: one('{count} 项有金额的威胁'),
    },
    riskP80: {
      name: '风险敞口 P80',
      definition: '按相互独立，有 80% 的把握全部有效威胁的总成本不超过此数。',
      basis: one('{count} 项有金额的威胁'),
    },
    opportunityExpected: {
      name: '机会预期收益',
      definition: '有效机会的概率 × 收益之和，不与威胁相抵。',
      basis: one('{count} 项有金额的机会'),
    },
    engagementReached: {
      name: '参与水平达成率',
      definition: '已评估的干系人中达到或超过期望参与水平的占比。',
      basis: one('{count} 位已评估的干系人'),
    },
    manageClosely: {
      name: '重点管理的干系人',
      definition: '权力与利益（1–5）均不低于 {cut} 的干系人。',
      basis: one('{count} 位已评级的干系人'),
    },
    definitiveStakeholders: {
      name: '决定型干系人',
      definition: '同时具备权力、合法性与紧迫性的干系人。',
      basis: one('{count} 位已判断的干系人'),
    },
    health: {
      name: '客户健康度',
      definition:
        '六个部分（各 0–100）的加权平均；缺数据的部分不计为 0，其权重由其余部分分担。按四舍五入的整数，75 起为绿，50 起为黄；覆盖率不足 60% 不给分。',
      basis: one('6 个部分中 {count} 个有数据'),
    },
    demandForecast: {
      name: '需求预测',
      definition: '客户档案中各客户的可能性 × 金额之和。',
      basis: one('{count} 个有预测的客户'),
    },
  },
  methods: {
    adjustedWald: '95% 区间：调整 Wald 法（两端各加四分之三个答案，中间加一个半）。区间不以得分为中心。',
    adjustedScore: '95% 区间：答案较少或某一端几乎无人时，用 Tango 得分区间，并按半个答案作连续性校正。区间不以得分为中心。',
    wilson: '95% 区间：Wilson 得分法。',
    student: '95% 区间：t 分布。',
    weightedAdjustedWald: '95% 区间：调整 Wald 法，样本量取 Kish 有效样本量，即（权重之和）² ÷ 权重平方和。',
    weightedAdjustedScore: '95% 区间：得分法（Tango，按半个答案作连续性校正），样本量取 Kish 有效样本量，即（权重之和）² ÷ 权重平方和。',
    weightedWilson: '95% 区间：Wilson 得分法，样本量取 Kish 有效样本量，即（权重之和）² ÷ 权重平方和。',
    weightedStudent: '95% 区间：t 分布，自由度按 Kish 有效样本量，即（权重之和）² ÷ 权重平方和。',
    feldt: '95% 区间：Feldt 法。',
    pearson: '皮尔逊相关；95% 区间：Fisher z 变换。',
    kano: '按 Kano 评价表；并列时必备先于期望、魅力、无差异。',
    count: '全部计数而非抽样，没有区间。',
    median: '中位数，算法同 Excel 的 PERCENTILE.INC；全部计数，没有区间。',
    sum: '全部相加，没有区间。',
    expectedValue: '概率乘以金额后相加，没有区间。',
    convolution: '按风险相互独立，以卷积精确计算。',
    convolutionGrid: '按风险相互独立，在网格上卷积：精确到一个步长。',
    weightedIndex: '各维度指数的加权平均：权重本身也由同一批答案估计，不给区间。',
    weightedMean: '各部分的加权平均；多数部分为全数统计而非抽样，没有区间。',
  },
};
