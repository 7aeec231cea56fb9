// How a risk is rated once more, as it stands after the response.
import type { FieldDefinition } from './definition';
import { list } from './word-list';

export const RISK_RESIDUAL_FIELDS = [
  {
    id: 'residualProbability',
    type: 'rating',
    words: {
      en: list(
        'Residual Probability | Residual Likelihood | Revised Probability | Post-mitigation Probability',
        'Post-mitigation Likelihood | Target Likelihood | Net Likelihood | Target Probability | Likelihood after Mitigation',
        'Probability after Mitigation | Revised Likelihood',
        'Residual Prob | Probability Post Mitigation | Likelihood Post Mitigation | Likelihood After Controls',
        'Likelihood after Treatment | Post-treatment Likelihood | Post-treatment Probability',
        'Post-response Probability | Mitigated Probability | Mitigated Likelihood | Controlled Likelihood',
        'Probability (after) | Final Probability | Final Likelihood | New Probability | New Likelihood',
        'Future Likelihood | Probability with Mitigation',
      ),
      zh: list(
        '残余概率 | 修订后的概率 | 剩余概率 | 应对后概率 | 残余可能性 | 措施后概率 | 应对后可能性 | 剩余可能性',
        '残余风险概率 | 残余风险可能性',
        '应对后的概率 | 措施后可能性 | 残余发生概率 | 剩余概率等级 | 残余机率 | 处理后可能性 | 采取措施后概率',
        '采取措施后可能性 | 控制后可能性',
        '缓解后概率 | 缓解后可能性 | 残留概率 | 应对后发生概率 | 应对后发生可能性 | 改善后可能性',
        '改善后发生度 | 措施后发生概率 | 剩余发生概率 | 残余频度',
      ),
      other: list('остаточная вероятность | restwahrscheinlichkeit'),
    },
  },
  {
    id: 'residualImpact',
    type: 'rating',
    many: true,
    words: {
      en: list(
        'Residual Impact | Residual Severity | Revised Impact | Post-mitigation Impact | Target Impact | Net Impact',
        'Impact after Mitigation | Residual Consequence | Revised Severity',
        'Impact Post Mitigation | Severity Post Mitigation | Impact After Controls | Post-treatment Impact',
        'Post-treatment Consequence | Post-response Impact | Mitigated Impact | Mitigated Severity',
        'Controlled Severity | Impact (after) | Final Impact | New Impact | Future Impact | Severity after Mitigation',
        'Consequence after Treatment | Impact with Mitigation',
      ),
      zh: list(
        '残余影响 | 修订后的影响 | 剩余影响 | 应对后影响 | 残余影响程度 | 措施后影响 | 剩余影响程度 | 残余严重程度',
        '残余风险影响',
        '应对后的影响 | 措施后严重性 | 措施后影响程度 | 采取措施后影响 | 处理后影响 | 控制后影响 | 残余冲击',
        '缓解后影响 | 应对后影响程度 | 应对后严重程度 | 应对后严重性 | 残留影响 | 改善后严重度',
        '措施后严重程度 | 残余严重性 | 剩余严重程度 | 处理后影响程度',
      ),
      other: list('остаточное влияние | restauswirkung | остаточное воздействие'),
    },
  },
  {
    id: 'residualScore',
    type: 'number',
    words: {
      en: list(
        'Residual Score | Residual Risk Score | Residual Rating | Post-mitigation Score | Revised Score',
        'Residual Risk Rating | Target Score | Net Score | Residual Exposure | Net Risk Score | Target Risk Score',
        'Score after Mitigation | Revised Risk Score | Revised Rating | Post-mitigation Risk Score',
        'Post-response Score | Post-treatment Score | Post-treatment Risk Score | Mitigated Score',
        'Mitigated Risk Score | Controlled Score | Final Score | Final Risk Score | New Score | New Risk Score',
        'New Risk Rating | Revised RPN | New RPN | Residual RPN | Residual Risk Exposure | Future Score',
        'Controlled Risk Rating | Post-mitigation Rating | Post-mitigation Risk Rating | Net Rating | Target Rating',
        'Target Risk Rating | Future Risk Score | Residual Risk Value | Residual Value',
      ),
      zh: list(
        '残余风险值 | 残余评分 | 剩余风险值 | 残余分值 | 残余风险系数 | 应对后风险值 | 修订后的风险值 | 残余得分',
        '残余风险得分 | 剩余评分 | 残余风险评分',
        '措施后风险值 | 措施后风险系数 | 改善后风险值 | 改进后风险值 | 采取措施后风险值 | 控制后风险值 | 残余风险分值',
        '残余风险分数 | 处理后风险值',
        '应对后风险评分 | 应对后风险系数 | 应对后风险得分 | 缓解后风险值 | 剩余风险评分 | 剩余风险系数',
        '措施后风险评分 | 残留风险值 | 控制后风险评分',
      ),
    },
  },
  {
    id: 'residualLevel',
    type: 'rating',
    words: {
      en: list(
        'Residual Level | Residual Risk Level | Residual Risk | Revised Level | Post-mitigation Level | Net Risk',
        'Target Risk | Target Risk Level | Remaining Risk | Residual RAG | Net Risk Level | Revised Risk',
        'Post-mitigation Risk | Revised Risk Level | Post-mitigation Risk Level',
        'Residual Risk Rating Level | Residual Risk RAG | Residual Priority | Mitigated Risk | Mitigated Risk Level',
        'Controlled Risk | Final Risk | Final Risk Level | New Risk Level | Future Risk | Risk Level after Mitigation',
        'Level of Residual Risk | Risk after Mitigation | Residual Risk Ranking | Risk Level after Treatment',
        'Post-treatment Risk Level | Post-treatment Risk | Risk after Treatment',
      ),
      zh: list(
        '残余风险等级 | 修订后的等级 | 剩余风险等级 | 残余等级 | 残余风险 | 剩余风险 | 应对后等级 | 残余风险级别 | 剩余等级',
        '残余风险水平',
        '措施后风险等级 | 控制后风险等级 | 采取措施后风险等级 | 处理后风险等级 | 残余风险层级 | 降低后风险等级',
        '整改后风险等级 | 改善后风险等级 | 剩余风险级别',
        '应对后风险等级 | 应对后风险级别 | 缓解后风险等级 | 残留风险等级 | 残留风险 | 目标风险等级',
        '应对后残余风险 | 处理后等级 | 整改后等级 | 管控后风险等级',
      ),
      other: list('остаточный риск | restrisiko | riesgo residual | risque résiduel'),
    },
  },
] as const satisfies readonly FieldDefinition[];
