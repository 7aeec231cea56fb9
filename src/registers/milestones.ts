// Milestones and deliverables (里程碑): planned, forecast and actual dates, and their acceptance.
import { client, id, notes, owner, STATUS_WORDS } from './common';
import type { RegisterDefinition } from './definition';
import { list } from './word-list';

export const milestones = {
  id: 'milestones',
  words: {
    en: list(
      'Milestones | Milestone list | Deliverables | Milestone plan | Deliverables list | Milestone log',
      'Milestone schedule | Milestone tracker | Deliverable register | Milestone register | Deliverables register',
      'Key milestones | Payment milestones',
    ),
    zh: list('里程碑 | 交付物 | 里程碑清单 | 里程碑计划 | 交付物清单 | 交付成果清单 | 里程碑列表 | 交付成果 | 里程碑表', '里程碑计划表'),
    other: list('вехи | meilensteine | план вех | hitos | контрольные точки | jalons | lieferobjekte'),
  },
  nouns: { en: list('milestone | deliverable'), zh: list('里程碑 | 交付物 | 节点 | 交付成果') },
  fields: [
    {
      ...id,
      words: {
        en: list('ID | Milestone ID | Deliverable ID | Milestone No | Milestone # | Deliverable No', ...id.words.en),
        zh: list('编号 | 里程碑编号 | 交付物编号', ...id.words.zh),
        other: id.words.other,
      },
    },
    {
      id: 'name',
      type: 'text',
      required: true,
      client: true,
      words: {
        en: list(
          'Milestone | Milestone Name | Name | Deliverable | Deliverable Name | Milestones | Milestone/Deliverable | Title',
          'Description | Milestone Description | Deliverables | Milestone Title | Milestone Event | Key Milestone',
          'Deliverable/Milestone | Project Milestone | Key Milestones | Key Deliverable | Milestone Activity',
        ),
        zh: list(
          '里程碑 | 里程碑名称 | 名称 | 交付物 | 交付物名称 | 里程碑事件 | 节点 | 节点名称 | 里程碑节点 | 交付成果 | 关键节点',
          '里程碑描述 | 成果名称 | 里程碑点 | 交付成果名称 | 事件',
        ),
        other: list('веха | meilenstein | название | hito | контрольная точка | наименование вехи | jalon | результат'),
      },
    },
    {
      id: 'type',
      type: 'choice',
      words: {
        en: list('Milestone Type | Type | Category | Deliverable Type | Kind | Milestone Category'),
        zh: list('类型 | 里程碑类型 | 节点类型 | 类别 | 分类 | 交付物类型'),
      },
      options: {
        stage: { en: list('Stage | Phase | Gate | Stage gate | Phase gate | Phase end'), zh: list('阶段 | 阶段门 | 评审 | 阶段里程碑') },
        acceptance: { en: list('Acceptance | Sign-off | UAT | Approval'), zh: list('验收 | 终验 | 初验 | 签收') },
        payment: { en: list('Payment | Invoice | Billing | Invoicing | Contractual'), zh: list('付款 | 收款 | 回款 | 开票 | 付款节点') },
        delivery: {
          en: list('Delivery | Deliverable | Release | Go-live | Product | External | Document | Launch'),
          zh: list('交付 | 上线 | 发布 | 交付物 | 外部'),
        },
        internal: { en: list('Internal'), zh: list('内部 | 内部里程碑 | 内部节点') },
      },
    },
    {
      id: 'phase',
      type: 'text',
      words: {
        en: list('Phase | Stage | Project Phase | Work Package | Workstream | Project Stage'),
        zh: list('阶段 | 项目阶段 | 所属阶段 | 所处阶段'),
        other: list('этап | фаза | phase | fase'),
      },
    },
    {
      id: 'plannedOn',
      type: 'date',
      required: true,
      client: true,
      words: {
        en: list(
          'Planned Date | Planned | Baseline Date | Due Date | Target Date | Planned Completion | Date | Plan Date | Due',
          'Planned On | Baseline | Scheduled Date | Planned Finish | Planned End | Planned End Date | Target Completion Date',
          'Planned Completion Date | Deadline | Baseline Finish | Milestone Date | Target | Original Date | Planned Due Date',
          'Delivery Date | Planned Delivery Date | Completion Date | Due On | End Date | Scheduled Completion Date',
          'Finish Date | Planned Finish Date | Original Due Date | Scheduled Completion | Target Delivery Date',
        ),
        zh: list(
          '计划日期 | 计划完成日期 | 计划时间 | 计划完成时间 | 目标日期 | 基准日期 | 计划达成日期 | 截止日期 | 日期 | 时间',
          '计划交付日期 | 完成日期 | 计划结束日期 | 计划达成时间 | 交付日期 | 计划结束时间 | 计划节点时间 | 完成时间',
          '要求完成日期 | 里程碑日期 | 基线日期 | 交付时间 | 计划交付时间',
        ),
        other: list(
          'плановая дата | geplant | дата план | plandatum | soll | план | дата | fecha planificada | срок | termin',
          'плановый срок | plantermin | solltermin',
        ),
      },
    },
    {
      id: 'forecastOn',
      type: 'date',
      client: true,
      words: {
        en: list(
          'Forecast Date | Forecast | Revised Date | Expected Date | Estimated Date | Current Forecast | Forecast Completion',
          'Revised Due Date | New Date | Projected Date | Expected Completion | Forecast Finish | Revised | Revised Forecast',
          'Expected Completion Date | Estimated Completion | Anticipated Date | Forecast On | Projected Completion',
        ),
        zh: list(
          '预测日期 | 预计日期 | 预计完成日期 | 预计完成时间 | 预计时间 | 调整后日期 | 变更后日期 | 最新预测日期',
          '预测完成日期 | 修订日期 | 预测完成时间 | 调整日期',
        ),
        other: list('прогноз | прогнозная дата | prognose | дата прогноз'),
      },
    },
    {
      id: 'actualOn',
      type: 'date',
      client: true,
      words: {
        en: list(
          'Actual Date | Actual | Date Completed | Completed On | Actual Completion | Actual Finish | Actual Completion Date',
          'Date Achieved | Achieved On | Completed | Actual On | Completed Date | Actual End | Actual End Date',
          'Actual Delivery Date | Date Delivered | Achieved Date | Actual Finish Date | Achieved | Date of Completion',
        ),
        zh: list(
          '实际日期 | 实际完成日期 | 实际时间 | 实际完成时间 | 完成日期 | 实际达成日期 | 达成日期 | 实际交付日期',
          '实际结束日期 | 实际达成时间 | 实际交付时间 | 实际结束时间',
        ),
        other: list('фактическая дата | ist | дата факт | istdatum | факт | fecha real | isttermin | tatsächlich'),
      },
    },
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
        ),
        zh: list(
          '验收标准 | 完成标准 | 验收条件 | 达成标准 | 验收准则 | 完成标志 | 完成条件 | 达成条件 | 里程碑标准 | 质量要求',
          '验收要求',
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
        ),
        zh: list('验收人 | 验收方 | 签收人 | 批准人 | 客户验收人 | 审批人 | 确认人 | 验收单位 | 验收者'),
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
        ),
        zh: list('验收日期 | 验收时间 | 签收日期 | 验收通过日期 | 确认日期 | 批准日期'),
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
        en: list('Budget | Planned Cost | Cost Plan | Amount | Budgeted Cost | Payment Amount | Value | Planned Value | Milestone Value'),
        zh: list('预算 | 计划成本 | 金额 | 付款金额 | 预算金额 | 计划费用 | 收款金额 | 应收金额'),
        other: list('бюджет | budget'),
      },
    },
    {
      id: 'actualCost',
      type: 'money',
      words: {
        en: list('Actual Cost | Cost to Date | Spent | Cost | Actual Spend | Actuals'),
        zh: list('实际成本 | 实际费用 | 已发生成本 | 实际花费 | 实际支出'),
      },
    },
    {
      id: 'declaredStatus',
      type: 'choice',
      words: {
        en: list('RAG | RAG Status | Health | Traffic Light | Status RAG | RAG Rating | Health Status'),
        zh: list('红绿灯 | 健康度 | 健康状态 | 红黄绿 | 状态灯 | 信号灯 | 红黄绿灯 | 预警'),
      },
      options: {
        green: { en: list('Green | G | On track | On schedule'), zh: list('绿 | 绿灯 | 绿色 | 正常') },
        amber: { en: list('Amber | Yellow | A | At risk | Y'), zh: list('黄 | 黄灯 | 黄色 | 有风险 | 预警') },
        red: { en: list('Red | R | Off track | Late | Delayed | Behind'), zh: list('红 | 红灯 | 红色 | 延期 | 滞后') },
      },
    },
    {
      id: 'progress',
      type: 'share',
      words: {
        en: list(
          'Progress | % Complete | Percent Complete | Completion | Complete % | Percentage Complete | % Completed',
          'Completion % | % Done | Percentage | % Progress | Progress %',
        ),
        zh: list('进度 | 完成百分比 | 完成率 | 完成度 | 完成比例 | 完成进度 | 进展百分比 | 完成情况 | 进度百分比'),
        other: list('прогресс | fortschritt | % выполнения | avance'),
      },
    },
    {
      id: 'status',
      type: 'choice',
      words: {
        en: list('Milestone Status | Deliverable Status | Completion Status', ...STATUS_WORDS.en),
        zh: list('里程碑状态 | 节点状态 | 达成情况', ...STATUS_WORDS.zh),
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
            'In review | Off track | Behind schedule | On schedule | Behind | Doing | Slipped | Under review',
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
  ],
  closed: ['done', 'cancelled'],
} as const satisfies RegisterDefinition;
