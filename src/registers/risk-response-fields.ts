// What is done about a risk, by whom, until when, and how it stands.
import { client, notes, owner, STATUS_WORDS } from './common';
import type { FieldDefinition } from './definition';
import { RISK_RESPONSES, RISK_STATUSES } from './risk-options';
import { list } from './word-list';

export const RISK_RESPONSE_FIELDS = [
  {
    id: 'proximity',
    type: 'text',
    words: {
      en: list(
        'Proximity | Timeframe | Time Frame | Expected Date | Expected Timing | When | Risk Window | Impact Date | Timing',
        'Expected Occurrence | Risk Timeframe | Risk Timing | Imminence',
      ),
      zh: list(
        '邻近性 | 预计发生时间 | 发生时间 | 临近性 | 可能发生时间 | 时间框架 | 预计时间 | 风险发生时间 | 紧迫性 | 临近度',
        '紧急程度 | 发生阶段 | 预计发生阶段',
      ),
    },
  },
  {
    id: 'trigger',
    type: 'text',
    words: {
      en: list(
        'Trigger | Triggers | Trigger Condition | Risk Trigger | Warning Signs | Early Warning | Trigger Event | Indicator',
        'Early Warning Indicator | Triggering Event | Risk Indicators | Risk Triggers | Symptoms | Trigger Conditions',
        'Early Warning Signs | Trigger/Indicator | Indicators',
      ),
      zh: list(
        '触发条件 | 触发因素 | 风险征兆 | 预警信号 | 触发事件 | 征兆 | 触发器 | 风险触发条件 | 预警指标 | 风险触发因素',
        '触发点 | 触发标志 | 预警条件 | 风险征候',
      ),
      other: list('триггер | auslöser | триггеры | disparador | признаки'),
    },
  },
  {
    id: 'satisfactionImpact',
    type: 'yesNo',
    words: {
      en: list('Satisfaction Impact | Affects Satisfaction | Impact on Satisfaction | Affects Client Satisfaction'),
      zh: list('影响满意度 | 是否影响满意度 | 满意度影响 | 影响客户满意度'),
    },
  },
  {
    id: 'clientFacing',
    type: 'yesNo',
    words: {
      en: list(
        'Client Facing | Tell Client | Disclose to Client | Client Visible | Share with Client | Inform Client',
        'Client to be Informed | Disclosed | Visible to Client',
      ),
      zh: list('需告知客户 | 告知客户 | 是否告知客户 | 对客户公开 | 对客可见 | 是否需告知客户 | 客户可见 | 需通知客户'),
    },
  },
  {
    id: 'clientWording',
    type: 'text',
    client: true,
    words: {
      en: list(
        'Client Wording | Wording for Client | Client Message | External Wording | Client Description | Wording to Client',
        'Client-facing Description',
      ),
      zh: list('对客表述 | 对客户表述 | 对外表述 | 客户版描述 | 对客描述 | 对外口径 | 对客口径'),
    },
  },
  {
    id: 'affected',
    type: 'names',
    words: {
      en: list(
        'Affected | Affected Parties | Affected Party | Affected Stakeholders | Impacted Stakeholders | Who is Affected',
        'Stakeholders Affected | Impacted Parties | Affected Stakeholder | Who Might Be Harmed | Impacted Teams',
      ),
      zh: list('受影响方 | 受影响的干系人 | 影响方 | 受影响干系人 | 受影响对象 | 影响对象 | 涉及方 | 受影响相关方 | 受影响部门'),
    },
  },
  {
    id: 'response',
    type: 'choice',
    words: {
      en: list(
        'Response Type | Risk Response | Response Strategy | Strategy | Response | Risk Strategy | Risk Response Strategy',
        'Treatment | Treatment Option | Response Category | Treatment Strategy | Risk Response Type | Treatment Type',
        'Mitigation Type | Action Type | Risk Treatment Option | Risk Treatment Strategy | Mitigation Category',
        'Handling Strategy | Type of Response | Mitigation Approach | Risk Response Category | Risk Decision',
        'Treatment Decision | Risk Treatment Decision | Response Decision | Risk Disposition',
      ),
      zh: list(
        '应对策略 | 响应 | 风险应对策略 | 应对类型 | 策略 | 风险响应 | 应对方式 | 响应策略 | 处理策略 | 应对 | 风险应对方式',
        '风险策略 | 应对策略类型 | 风险应对类型 | 处置策略 | 响应类型 | 应对方法 | 处置方式 | 风险处置方式 | 风险响应策略',
        '风险应对',
      ),
      other: list(
        'strategie | стратегия | реагирование | стратегия реагирования | estrategia | respuesta | способ реагирования',
        'risikostrategie | стратегия обработки | тип стратегии | тип стратегии обработки | метод реагирования | umgang',
      ),
    },
    options: RISK_RESPONSES,
  },
  {
    id: 'action',
    type: 'text',
    client: true,
    words: {
      en: list(
        'Action | Mitigation | Mitigation Plan | Response Plan | Mitigation Strategy | Risk Treatment | Mitigation Action',
        'Mitigation Actions | Actions | Response Actions | Risk Mitigation | Mitigation Measures | Treatment Plan',
        'Response Description | Response Summary | Risk Mitigation Strategy | Countermeasures | Countermeasure',
        'Preventive Action | Action Plan | Risk Response Plan | Planned Response | Mitigating Actions | Mitigating Action',
        'Planned Actions | Risk Mitigation Plan | Mitigation Steps | Treatment Actions | Action Required',
        'Proposed Mitigation | Risk Treatment/Response | Mitigation/Response | Preventive Measures | Preventative Measures',
        'Mitigations | Preventative Action | Mitigation Description | Response Action | Mitigation Strategies',
        'Mitigation Measure | Mitigation/Action | Recommended Action | Preventive Actions | Proposed Action',
        'Management Plan | Risk Action Plan | Additional Controls | Further Action | Prevention | Prevention Plan',
        'How to Mitigate | Risk Control Measures | Control Measures | Risk Management Strategy',
        'Response Strategy Description | Treatment Description | Solution | Mitigation Activities | Mitigating Measures',
        'Handling | Further Action Required | Proposed Response | Risk Treatment Plan | Mitigating Controls',
        'Remediation | Remediation Action | Remediation Plan | Recommended Control | Recommended Action | Mitigation Control',
        'Planned Control | Proposed Control | Additional Control | Corrective Action | Mitigation Notes',
        'Prevention Strategy | Required Action | Actions to Mitigate | Risk Response Actions | Action Items | How to Prevent',
        'Precaution | Precautions | Action Taken | Actions Taken | Potential Response | What Can We Do | What Will Be Done | Preventative Measure | Plan A | Mitigation Details',
      ),
      zh: list(
        '应对措施 | 行动 | 风险应对措施 | 缓解措施 | 应对计划 | 措施 | 对策 | 应对方案 | 预防措施 | 处理措施 | 风险应对计划',
        '行动计划 | 减轻措施 | 规避措施 | 解决方案 | 风险对策 | 控制措施 | 防范措施 | 应对行动 | 风险缓解措施 | 应对措施描述',
        '具体措施 | 风险应对方案 | 处置措施 | 应对策略及措施 | 解决措施 | 风险控制措施 | 应对办法 | 风险规避措施',
        '风险预防措施 | 管控措施 | 风险措施 | 应对策略描述 | 风险防范措施 | 风险处理措施 | 缓解计划 | 建议措施 | 行动方案',
        '避免措施 | 防范对策',
      ),
      other: list(
        'massnahme | maßnahme | maßnahmen | massnahmen | мероприятия | меры | действия | план реагирования | acción',
        'gegenmaßnahme | gegenmaßnahmen | меры реагирования | plan de acción | mesures | меры по снижению | план действий',
        'plan de mitigación | mitigación | способ снижения | мероприятия по снижению | меры по минимизации | меры предотвращения',
        'план а | действия по снижению | мероприятия по снижению риска | мероприятия по снижению рисков | меры по снижению риска',
        'меры по снижению рисков | мероприятия по управлению риском | мероприятия по реагированию | vorbeugende maßnahmen | präventivmaßnahmen | maßnahme zur vermeidung',
      ),
    },
  },
  {
    id: 'contingency',
    type: 'text',
    words: {
      en: list(
        'Contingency | Contingency Plan | Fallback Plan | Fallback | Contingency Action | Contingency Actions | Plan B',
        'Contingency Strategy | Backup Plan | Contingent Action | Contingency Response | Contingency Plans',
        'Contingency Measures | Fall-back Plan | Contingent Response | Corrective Action | If Occurs | Recovery Plan',
        'Contingency/Fallback Plan | Reactive Measures',
      ),
      zh: list(
        '应急方案 | 应急计划 | 应急措施 | 应急预案 | 后备计划 | 备用方案 | 弹回计划 | 预案 | 应急对策 | 应急响应 | 应急储备',
        '备选方案 | 应急处理 | 权变措施 | 补救措施',
      ),
      other: list('план б | notfallplan | запасной план | резервный план | plan de contingencia | план на случай наступления'),
    },
  },
  {
    id: 'actionDue',
    type: 'date',
    words: {
      en: list(
        'Due Date | Due | Target Date | Action Due | Deadline | Action By Date | Mitigation Date | Completion Date',
        'Target Completion Date | Due By | Action Due Date | Target Resolution Date | Mitigation Due Date',
        'Planned Completion | Planned Completion Date | By When | Date Due | Response Date | Mitigation Deadline',
        'Expected Completion Date | Target Closure Date | Resolution Date | Expected Closure Date | Action Date | Timescale',
      ),
      zh: list(
        '完成期限 | 截止日期 | 到期日 | 计划完成日期 | 措施期限 | 应对期限 | 计划完成时间 | 截止时间 | 要求完成日期',
        '完成日期 | 完成时间 | 期限 | 应对完成时间 | 预计完成时间 | 目标日期 | 措施完成日期 | 预计完成日期 | 完成时限',
        '到期日期 | 计划关闭日期 | 应对时间',
      ),
      other: list(
        'faellig | fällig | срок | termin | frist | fecha límite | fällig am | срок исполнения | échéance | fälligkeit',
        'fälligkeitsdatum | сроки',
      ),
    },
    client: true,
  },
  {
    id: 'residualProbability',
    type: 'rating',
    words: {
      en: list(
        'Residual Probability | Residual Likelihood | Revised Probability | Post-mitigation Probability',
        'Post-mitigation Likelihood | Target Likelihood | Net Likelihood | Target Probability | Likelihood after Mitigation',
        'Probability after Mitigation | Revised Likelihood',
      ),
      zh: list(
        '残余概率 | 修订后的概率 | 剩余概率 | 应对后概率 | 残余可能性 | 措施后概率 | 应对后可能性 | 剩余可能性',
        '残余风险概率 | 残余风险可能性',
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
      ),
      zh: list('残余影响 | 修订后的影响 | 剩余影响 | 应对后影响 | 残余影响程度 | 措施后影响 | 剩余影响程度 | 残余严重程度', '残余风险影响'),
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
      ),
      zh: list(
        '残余风险值 | 残余评分 | 剩余风险值 | 残余分值 | 残余风险系数 | 应对后风险值 | 修订后的风险值 | 残余得分',
        '残余风险得分 | 剩余评分 | 残余风险评分',
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
      ),
      zh: list(
        '残余风险等级 | 修订后的等级 | 剩余风险等级 | 残余等级 | 残余风险 | 剩余风险 | 应对后等级 | 残余风险级别 | 剩余等级',
        '残余风险水平',
      ),
      other: list('остаточный риск | restrisiko | riesgo residual | risque résiduel'),
    },
  },
  {
    ...owner,
    required: true,
    words: {
      en: list(
        'Risk Owner',
        ...owner.words.en,
        'Mitigation Owner | Response Owner | Ownership | Risk Manager | Risk Custodian | Risk Responsible',
      ),
      zh: list(
        ...owner.words.zh,
        '风险负责人 | 风险责任人 | 应对责任人 | 风险所有者 | 风险主人 | 措施责任人 | 风险应对责任人 | 风险拥有者',
        '风险管理人 | 管理人',
      ),
      other: list(
        ...owner.words.other,
        'risikoeigentümer | владелец риска | risikoverantwortlicher | ответственный за риск | propietario del riesgo | хозяин | хозяин риска',
      ),
    },
  },
  {
    id: 'approver',
    type: 'names',
    words: {
      en: list(
        'Approver | Approved By | Accepted By | Authorised By | Authorized By | Acceptance Authorised By | Risk Accepted By',
        'Sign-off',
      ),
      zh: list('批准人 | 审批人 | 接受批准人 | 审核人 | 授权人 | 批准者'),
    },
  },
  {
    id: 'identifiedBy',
    type: 'names',
    words: {
      en: list(
        'Identified By | Raised By | Reported By | Originator | Author | Risk Author | Created By | Logged By | Submitted By',
        'Risk Identified By | Risk Raised By | Risk Originator | Reporter | Identifier Name | Entered By',
      ),
      zh: list('提出人 | 识别人 | 登记人 | 风险提出人 | 风险识别人 | 上报人 | 创建人 | 发现人 | 提交人 | 识别者 | 报告人 | 记录人'),
      other: list('кем выявлен | gemeldet von | автор'),
    },
  },
  {
    id: 'identifiedOn',
    type: 'date',
    words: {
      en: list(
        'Date Identified | Identified On | Date Raised | Date | Raised On | Date Logged | Identification Date | Date Opened',
        'Date Created | Created On | Creation Date | Date Added | Date Entered | Entry Date | Date Recorded | Open Date',
        'Logged On | Reported On | Date Registered | Date Reported | Opened | Created | Date Risk Identified | Created Date',
        'Date of Identification | Date of Risk Identification',
        'Raised Date | Identified Date | Date Open | Opened On | Start Date | Risk Date | Log Date | Date Captured | Captured On',
        'Detection Date | Date Detected | Detected On | Date Noted | Risk Detection | Date Logged In',
      ),
      zh: list(
        '识别日期 | 登记日期 | 提出日期 | 识别时间 | 发现日期 | 登记时间 | 日期 | 提出时间 | 创建日期 | 发现时间 | 录入日期',
        '记录日期 | 上报日期 | 风险识别日期 | 创建时间 | 风险识别时间 | 提交日期 | 上报时间 | 记录时间',
      ),
      other: list(
        'datum | дата | дата выявления | fecha | identifiziert am | erfasst am | дата идентификации | дата регистрации',
        'erstellt am',
      ),
    },
  },
  {
    id: 'reviewOn',
    type: 'date',
    words: {
      en: list(
        'Next Review | Review Date | Next Review Date | Date of Review | Review On | Date of Next Review | Review Due',
        'Next Update | Monitoring Date | Next Review Due | Follow-up Review | Date for Review',
        'Review Due Date | Review By',
      ),
      zh: list(
        '下次复核日期 | 复核日期 | 下次评审日期 | 评审日期 | 复查日期 | 跟踪日期 | 下次复查日期 | 回顾日期 | 下次检查日期',
        '下次审查日期 | 检查日期 | 下次评估日期 | 复审日期 | 监控日期',
      ),
      other: list('дата пересмотра | überprüfung | nächste überprüfung | дата обзора | prüfdatum'),
    },
  },
  {
    id: 'status',
    type: 'choice',
    words: {
      en: list('Risk Status', ...STATUS_WORDS.en, 'Realized | Realised | Occurred | Materialised | Active | Active/Closed'),
      zh: list('风险状态 | 风险当前状态 | 是否发生 | 风险现状', ...STATUS_WORDS.zh),
      other: list(...STATUS_WORDS.other, 'статус риска | risikostatus'),
    },
    options: RISK_STATUSES,
  },
  client,
  notes,
] as const satisfies readonly FieldDefinition[];
