// Who answers for a milestone, how it is accepted, what it costs and how it stands.
import { client, notes, owner, STATUS_WORDS } from './common';
import type { FieldDefinition } from './definition';
import { list } from './word-list';

export const MILESTONE_PROGRESS_FIELDS = [
  {
    ...owner,
    words: { en: list('Milestone Owner', ...owner.words.en), zh: list('里程碑负责人', ...owner.words.zh), other: owner.words.other },
  },
  {
    id: 'acceptanceCriteria',
    type: 'text',
    words: {
      en: list(
        'Acceptance Criteria | Completion Criteria | Success Criteria | Exit Criteria | Criteria | Completion Criterion',
        'Definition of Done | Acceptance Criterion | Quality Criteria | Done When',
        'Criteria for Completion | Completion Criteria/Evidence | Measure of Success | Measures of Success',
        'Success Measure | Acceptance Requirements | Acceptance Standard | Exit Criterion | Evidence of Completion',
        'Verification',
      ),
      zh: list(
        '验收标准 | 完成标准 | 验收条件 | 达成标准 | 验收准则 | 完成标志 | 完成条件 | 达成条件 | 里程碑标准 | 质量要求',
        '验收要求',
        '完成判定标准 | 判定标准 | 完成依据 | 里程碑达成标准 | 里程碑验收标准 | 里程碑完成标志 | 里程碑标志 | 达成标志',
        '标志 | 通过标准 | 评审标准 | 完成标准/条件 | 验收指标 | 交付标准 | 交付要求',
      ),
      other: list('критерии приемки | abnahmekriterien | критерии завершения'),
    },
  },
  {
    id: 'acceptedBy',
    type: 'names',
    words: {
      en: list(
        'Accepted By | Approved By | Signed Off By | Approver | Acceptance By | Sign-off | Client Sign-off | Accepting Party',
        'Sign-off By | Acceptor',
        'Acceptance Authority | Accepted by (Name) | Approver/Acceptor | Customer Acceptance | Reviewer | Reviewed By',
        'Signed Off | Sign Off | Client Approver',
      ),
      zh: list(
        '验收人 | 验收方 | 签收人 | 批准人 | 客户验收人 | 审批人 | 确认人 | 验收单位 | 验收者',
        '验收负责人 | 验收责任人 | 验收部门 | 评审人 | 确认方 | 签字人 | 审核人 | 客户签收人 | 接收人 | 接收方',
      ),
    },
  },
  {
    id: 'acceptedOn',
    type: 'date',
    client: true,
    words: {
      en: list(
        'Accepted On | Acceptance Date | Date Accepted | Sign-off Date | Approval Date | Date Approved | Signed Off On',
        'Date Signed Off | Accepted Date',
        'Date of Acceptance | Date of Approval | Approved On | Date of Sign-off | Signed Off Date | Signoff Date',
        'Client Acceptance Date',
      ),
      zh: list(
        '验收日期 | 验收时间 | 签收日期 | 验收通过日期 | 确认日期 | 批准日期',
        '验收完成时间 | 验收完成日期 | 签字日期 | 签收时间 | 审批日期 | 确认时间 | 通过日期 | 评审通过日期',
      ),
    },
  },
  {
    id: 'acceptedFirstTime',
    type: 'yesNo',
    words: {
      en: list('Accepted First Time | First-pass Acceptance | First Time Right | First Pass | Accepted at First Attempt'),
      zh: list('一次验收通过 | 一次通过 | 是否一次验收通过 | 是否一次通过 | 一次性通过'),
    },
  },
  {
    id: 'budget',
    type: 'money',
    words: {
      en: list(
        'Budget | Planned Cost | Cost Plan | Amount | Budgeted Cost | Payment Amount | Value | Planned Value | Milestone Value',
        'Payment | Payment Value | Milestone Payment | Milestone Amount | Invoice Amount | Invoice Value',
        'Contract Value | Billing Amount | Planned Budget | Estimated Cost | Estimated Budget | Amount Due',
        'Cost (Planned) | Price',
      ),
      zh: list(
        '预算 | 计划成本 | 金额 | 付款金额 | 预算金额 | 计划费用 | 收款金额 | 应收金额',
        '付款额 | 付款金额（元） | 里程碑金额 | 应付金额 | 应收款 | 计划付款金额 | 计划收款金额 | 计划金额 | 合同金额',
        '款项金额 | 回款金额 | 节点金额 | 预算成本 | 预算费用',
      ),
      other: list('бюджет | budget'),
    },
  },
  {
    id: 'actualCost',
    type: 'money',
    words: {
      en: list(
        'Actual Cost | Cost to Date | Spent | Cost | Actual Spend | Actuals',
        'Cost Actual | Actual Budget | Amount Spent | Actual Expenditure | Actual Costs | Amount Paid | Cost Incurred',
      ),
      zh: list(
        '实际成本 | 实际费用 | 已发生成本 | 实际花费 | 实际支出',
        '实际金额 | 实付金额 | 实收金额 | 实际付款金额 | 已付金额 | 实际收款金额 | 实际投入 | 实际开支',
      ),
    },
  },
  {
    id: 'declaredStatus',
    type: 'choice',
    words: {
      en: list(
        'RAG | RAG Status | Health | Traffic Light | Status RAG | RAG Rating | Health Status',
        'RAG Status (R/A/G) | Red/Amber/Green | Status (RAG) | Status (R/A/G) | Schedule Health | Schedule RAG',
        'Overall Health | R/A/G | Status Indicator | Health Indicator | Confidence | BRAG | Milestone RAG',
      ),
      zh: list(
        '红绿灯 | 健康度 | 健康状态 | 红黄绿 | 状态灯 | 信号灯 | 红黄绿灯 | 预警',
        '灯号 | 状态灯号 | 风险灯 | 进度灯 | 红黄绿状态 | 健康情况',
      ),
    },
    options: {
      green: { en: list('Green | G | On track | On schedule | 🟢'), zh: list('绿 | 绿灯 | 绿色 | 正常') },
      amber: { en: list('Amber | Yellow | A | At risk | Y | 🟡 | 🟠'), zh: list('黄 | 黄灯 | 黄色 | 有风险 | 预警') },
      red: { en: list('Red | R | Off track | Late | Delayed | Behind | 🔴'), zh: list('红 | 红灯 | 红色 | 延期 | 滞后 | 延误') },
    },
  },
  {
    id: 'progress',
    type: 'share',
    words: {
      en: list(
        'Progress | % Complete | Percent Complete | Completion | Complete % | Percentage Complete | % Completed',
        'Completion % | % Done | Percentage | % Progress | Progress %',
        'Pct Complete | % Completion | Completeness | % Finished | Progress (%) | Complete (%) | Completion (%)',
        'Complete Percentage | Completion Percentage | Completion Rate | Percent Done | Percent Completed',
      ),
      zh: list(
        '进度 | 完成百分比 | 完成率 | 完成度 | 完成比例 | 完成进度 | 进展百分比 | 完成情况 | 进度百分比',
        '完成% | 完成百分率 | 进度(%) | 当前进度 | 完成率（%） | 达成率 | 进展 | 完成程度 | 工作进度 | 实际进度',
      ),
      other: list('прогресс | fortschritt | % выполнения | avance'),
    },
  },
  {
    id: 'status',
    type: 'choice',
    words: {
      en: list(
        'Milestone Status | Deliverable Status | Completion Status',
        ...STATUS_WORDS.en,
        'Completed? | Complete? | Complete (Y/N) | Complete | Achieved? | Delivered? | Met? | Milestone State',
        'Delivery Status | Status of Milestone | Status of Deliverable | Achievement Status | Payment Status | Paid?',
        'On Track | Approval Status | Status Description',
      ),
      zh: list(
        '里程碑状态 | 节点状态 | 达成情况',
        ...STATUS_WORDS.zh,
        '是否完成 | 是否达成 | 是否交付 | 是否已完成 | 是否按期完成 | 是否按时完成 | 是否按期 | 完成与否 | 达成状态',
        '达成状况 | 达成与否 | 交付状态 | 交付情况 | 提交状态 | 提交情况 | 里程碑完成情况 | 里程碑达成情况 | 付款状态',
        '回款状态 | 是否付款 | 付款情况 | 验收状态 | 验收情况 | 进度状况 | 进展情况 | 完成状况',
        '里程碑当前状态 | 是否延期 | 节点完成情况 | 节点达成情况 | 完成/未完成',
      ),
      other: STATUS_WORDS.other,
    },
    options: {
      planned: {
        en: list('Planned | Not started | Open | Pending | Upcoming | To do | Scheduled | New | Future'),
        zh: list('未开始 | 计划中 | 待开始 | 未启动 | 待完成 | 未完成 | 未达成'),
        other: list('geplant | не начато | offen | запланировано | pendiente | не начат'),
      },
      inProgress: {
        en: list(
          'In progress | Ongoing | Started | On track | At risk | Delayed | Late | WIP | Active | Overdue | Submitted',
          'In review | Off track | Behind schedule | On schedule | Behind | Doing | Slipped | Under review | Missed | In process',
        ),
        zh: list('进行中 | 执行中 | 正常 | 延期 | 滞后 | 逾期 | 已提交 | 待验收 | 延误 | 有风险'),
        other: list('in arbeit | в работе | в процессе | en progreso | laufend | verspätet'),
      },
      done: {
        en: list(
          'Done | Completed | Complete | Achieved | Accepted | Closed | Met | Delivered | Passed | Reached | Approved',
          'Finished | Paid',
        ),
        zh: list('已完成 | 完成 | 已达成 | 达成 | 已验收 | 已关闭 | 已交付 | 已通过 | 按期完成 | 延期完成 | 提前完成 | 结束'),
        other: list('erledigt | завершено | выполнено | erreicht | завершен | completado | abgeschlossen'),
      },
      cancelled: {
        en: list('Cancelled | Canceled | Dropped | Removed | Withdrawn | N/A'),
        zh: list('取消 | 已取消 | 终止 | 作废'),
        other: list('отменено | storniert | entfallen'),
      },
      onHold: {
        en: list('On hold | Suspended | Deferred | Postponed | Blocked | Paused'),
        zh: list('暂停 | 暂缓 | 挂起 | 搁置'),
        other: list('приостановлено | pausiert'),
      },
    },
  },
  client,
  notes,
] as const satisfies readonly FieldDefinition[];
