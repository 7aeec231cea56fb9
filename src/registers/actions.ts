// Action items and improvements (行动项, 改进措施): who does what by when, and whether it worked.
import { client, id, notes, owner, STATUS_WORDS } from './common';
import type { RegisterDefinition, Words } from './definition';
import { list } from './word-list';

/** Where an action stands; RAID tabs use the same words. */
export const ACTION_STATUS = {
  open: {
    en: list(
      'Open | Not started | New | Pending | To do | Planned | Assigned | Overdue | Outstanding | Late | Active | Backlog',
      'Not done | No | O',
    ),
    zh: list('未开始 | 待办 | 未完成 | 打开 | 待处理 | 新建 | 开放 | 逾期 | 待开始 | 计划中 | 未启动 | 否 | 开启'),
    other: list('offen | открыт | не начато | neu | открыто | abierto | pendiente | новая'),
  },
  inProgress: {
    en: list(
      'In progress | Ongoing | WIP | Started | Working | In review | Review | Doing | On track | At risk | Delayed | In process',
      'Partially complete | Work in progress | Under way | Underway | Behind | Behind schedule',
    ),
    zh: list('进行中 | 处理中 | 执行中 | 跟进中 | 延期 | 整改中 | 实施中 | 正常 | 落实中 | 持续中 | 持续进行'),
    other: list('in arbeit | в работе | in bearbeitung | laufend | в процессе | en progreso'),
  },
  done: {
    en: list('Done | Completed | Complete | Closed | Finished | Verified | Resolved | Yes | Implemented | Achieved | Delivered | C'),
    zh: list('已完成 | 完成 | 已关闭 | 关闭 | 已验证 | 已解决 | 是 | 已落实 | 按时完成 | 结束 | 已结束 | 办结 | 已办结 | 已闭环'),
    other: list('erledigt | выполнено | закрыт | завершено | geschlossen | completado | cerrado | abgeschlossen | готово | закрыто'),
  },
  cancelled: {
    en: list('Cancelled | Canceled | Dropped | Withdrawn | Rejected | No longer required | Removed | Void | Superseded'),
    zh: list('取消 | 已取消 | 终止 | 作废 | 撤销 | 不再需要'),
    other: list('отменено | storniert | cancelado'),
  },
  onHold: {
    en: list('On hold | Deferred | Postponed | Blocked | Suspended | Hold | Paused | Waiting | Awaiting | Parked'),
    zh: list('暂停 | 暂缓 | 挂起 | 推迟 | 阻塞 | 搁置'),
    other: list('приостановлено | pausiert | отложено | zurückgestellt'),
  },
} as const satisfies Readonly<Record<string, Words>>;

export const actions = {
  id: 'actions',
  words: {
    en: list(
      'Action log | Actions | Action items | Action register | Action item log | Action plan | Improvement actions',
      'Improvements | Action tracker | Actions log | Action list | Action item list | To-do list | Improvement plan',
      'Action items log | Action item tracker',
      'Actions register | Action items list | Action items tracker | Action point log | Action points | Task list',
      'Tasks | Task tracker | Task log | To do list | To do | To-dos | Corrective action plan | Corrective actions',
      'Corrective action log | CAPA | CAPA log | Follow-up actions | Follow up log | Follow-up log | Meeting actions',
      'Meeting action items | Open actions | Recommendations tracker | Audit action plan',
      'Implementation plan actions',
    ),
    zh: list(
      '行动项 | 改进措施 | 行动计划 | 待办事项 | 行动项清单 | 改进计划 | 行动日志 | 措施跟踪 | 整改措施 | 待办清单',
      '行动项跟踪表 | 行动项日志 | 会议待办 | 任务跟踪表',
      '行动项列表 | 行动清单 | 行动方案 | 待办 | 待办列表 | 待办事项清单 | 待办任务 | 待办跟踪 | 任务清单 | 任务列表',
      '任务跟踪 | 任务分解 | 任务台账 | 督办清单 | 督办台账 | 督办事项 | 督办表 | 会议决议 | 会议决议跟踪',
      '会议决议跟踪表 | 会议行动项 | 决议跟踪 | 决议事项 | 决议事项追踪 | 改善行动 | 改善措施 | 改善计划 | 改进计划表',
      '整改计划 | 整改措施表 | 纠正措施 | 工作待办 | 跟进事项 | 跟进清单 | 待跟进事项 | 重点工作任务 | 工作跟进表',
      '后续行动',
      '行动项跟踪 | 行动跟踪 | 待办表 | 待办工作 | 待办事项跟踪 | 待办事项表 | 会议纪要跟踪 | 会议任务',
      '会议事项跟踪 | 任务表 | 任务跟进 | 任务跟进表 | 任务督办 | 督查台账 | 督办跟踪 | 重点工作清单',
      '重点任务清单 | 工作任务清单 | 工作推进表 | 工作台账 | 任务管理 | 事项跟踪 | 事项跟踪表',
      '事项清单 | 跟踪事项 | 追踪事项 | 列管事项 | 决议追踪 | 交办事项 | TODO',
    ),
    other: list(
      'журнал действий | maßnahmenliste | план действий | aktionsliste | plan de acción | список задач | aufgabenliste',
      "Maßnahmen | Massnahmen | Maßnahmenplan | Aufgaben | plan d'actions | plano de ação | plan de acciones",
      "acciones | ações | azioni | план мероприятий | задачи | поручения | zadania | action plan d'amélioration",
    ),
  },
  nouns: {
    en: list('action | action item | task', 'action point | to do | corrective action | follow up action'),
    zh: list('行动 | 行动项 | 任务 | 事项 | 措施 | 待办', '行动计划 | 督办事项 | 决议事项 | 决议'),
  },
  fields: [
    {
      ...id,
      words: {
        en: list(
          'ID | Action ID | Action No | Action # | Action Item ID | Action Number | Action Item # | Action Ref',
          'Action Item No',
          ...id.words.en,
        ),
        zh: list('编号 | 行动编号 | 行动项编号 | 措施编号 | 任务编号', ...id.words.zh),
        other: id.words.other,
      },
    },
    {
      id: 'kind',
      type: 'choice',
      words: {
        en: list('Kind | Action Type | Type | Category | Type of Action', 'Action Category | Bucket Name | Task Type'),
        zh: list('类型 | 行动类型 | 措施类型 | 类别 | 分类'),
      },
      options: {
        action: {
          en: list('Action | Action item | Task | Corrective | Corrective action | Follow-up | To-do'),
          zh: list('行动项 | 任务 | 行动 | 纠正 | 纠正措施 | 待办'),
        },
        improvement: {
          en: list('Improvement | Preventive | Process improvement | Preventive action'),
          zh: list('改进 | 改进措施 | 预防 | 预防措施 | 优化'),
        },
        valueAdd: { en: list('Value add | Value-added service | Value added'), zh: list('增值服务 | 增值') },
        care: { en: list('Care | Customer care | Courtesy | Relationship'), zh: list('客户关怀 | 关怀 | 回访') },
      },
    },
    {
      id: 'description',
      type: 'text',
      required: true,
      words: {
        en: list(
          'Action | Action Item | Description | Action Description | Actions | Action Items | Task | Improvement',
          'Improvement Action | Details | What | Action Required | Task Description | Item | Action Item Description',
          'Actions Required | Title | Action Details | Summary | Action Title | Activity | Follow-up Action',
          'Corrective Action | Action Name | Task Name | Description of Action | Action Point | Required Action | Action Plan',
          'To Do | Action Taken | Agreed Action | Action Step',
          'Action Items/Tasks | Action/Task | Task/Action | Action to be Taken | Actions to be Taken | Action to Take',
          'Actions to Take | Actions Agreed | Agreed Actions | Actions Points | Action Points | Action Item/Task',
          'Action/Activity | Action to Complete | Actions Needed | Action Needed | What needs to be done',
          'What needs to happen | What to do | What Will be Done | Task to be Done | To Do Item | To-do Items',
          'Things to do | Follow-up Actions | Follow-up Item | Follow-up | Corrective Actions',
          'Corrective/Preventive Action | Preventive Action | Corrective Measure | Improvement Actions',
          'Improvement Measure | Improvement Measures | Improvement Initiative | Initiative | Recommendation',
          'Recommendations | Recommended Action | Planned Action | Planned Actions | Proposed Action | Next Step',
          'Next Steps | Next Action | Action Summary | Action Step(s) | Action Plan Item | Deliverable/Action',
          'Action Brief | Commitment | Assignment | Action Taken/Planned | Task Title | Tasks',
        ),
        zh: list(
          '行动描述 | 行动项 | 行动 | 措施 | 改进措施 | 描述 | 行动内容 | 任务 | 待办事项 | 事项 | 任务描述 | 内容 | 措施内容',
          '工作内容 | 任务名称 | 具体措施 | 整改措施 | 行动措施 | 改进内容 | 待办 | 任务内容 | 事项描述 | 工作事项 | 落实事项',
          '行动计划 | 行动事项 | 改进行动',
          '行动项目 | 行动项描述 | 行动项内容 | 行动项名称 | 行动名称 | 行动方案 | 行动步骤 | 行动任务 | 行动说明',
          '待办内容 | 待办任务 | 待办项 | 待办工作 | 待办名称 | 待办描述 | 待处理事项 | 待完成事项 | 待跟进事项',
          '待落实事项 | 跟进事项 | 需跟进事项 | 督办事项 | 督办内容 | 督办任务 | 任务事项 | 任务项 | 任务说明 | 任务标题',
          '任务主题 | 主要任务 | 重点任务 | 工作任务 | 工作任务描述 | 具体任务 | 具体工作 | 具体工作内容 | 具体事项',
          '具体行动 | 决议事项 | 决议内容 | 决议 | 会议决议 | 会议决议事项 | 会议决定 | 会议议定事项 | 议定事项',
          '交办事项 | 交办工作 | 办理事项 | 执行事项 | 执行内容 | 执行措施 | 落实措施 | 落实内容 | 工作事项内容 | 工作项',
          '工作要求 | 工作措施 | 改善措施 | 改善对策 | 改善行动 | 改善事项 | 改进项 | 改进事项 | 改进点 | 改进措施内容',
          '整改内容 | 整改任务 | 整改事项 | 纠正措施 | 纠正行动 | 后续行动 | 后续工作 | 后续任务 | 后续事项 | 下一步行动',
          '下一步计划 | 下一步工作 | 计划事项 | 计划任务 | 措施描述 | 措施名称 | 措施/任务 | 应办事项 | 需办事项',
          '处理事项',
          '会议事项 | 会议落实事项 | 待办清单 | 重点工作 | 重点事项 | 工作安排 | 主要工作 | 任务详情',
          '任务内容描述 | 督办工作 | 督查事项 | 督查内容 | 交办任务 | 决定事项 | 优化措施 | 下步工作',
          '推进措施 | 推进事项 | 需落实事项 | 需完成工作 | 需完成事项 | 追踪事项 | 列管事项 | 办理内容',
          '指示事项 | 裁示事项 | 行动条目 | 改善项目 | 改善内容 | 工作内容描述 | 工作描述 | 工作任务内容',
          '事项内容 | 事项名称 | 会议要求 | 落实要求 | 后续跟进事项 | 待解决事项 | 待办事项描述',
          '待办事项内容 | 承诺事项 | 任务要求',
        ),
        other: list(
          'действие | maßnahme | aktion | задача | мероприятие | massnahme | acción | описание | aufgabe | beschreibung',
          'tarea | поручение',
        ),
      },
    },
    {
      id: 'sourceId',
      type: 'id',
      words: {
        en: list(
          'Source ID | Source | Related ID | Origin | Related Issue | Related Risk | Reference | Related To | Linked ID',
          'Originating Meeting | Source Meeting | Meeting | Source/Meeting | Linked Issue | Linked Risk',
          'Issue ID | Risk ID | Finding ID | Source Ref | Source Document | Origin Meeting | Meeting Date | Meeting Ref',
          'Raised at Meeting | Related Risk/Issue | Linked Risk/Issue | Related Finding | Finding Ref',
        ),
        zh: list(
          '来源编号 | 来源 | 关联编号 | 对应问题 | 来源会议 | 关联问题 | 来源问题编号 | 关联 | 问题编号 | 会议',
          '来源问题 | 关联风险 | 来源文件 | 任务来源 | 督办来源 | 会议日期 | 来源会议名称 | 行动来源 | 会议名称',
          '事项来源',
        ),
      },
    },
    {
      ...owner,
      required: true,
      words: {
        en: list(
          ...owner.words.en,
          'Action Owner | Who | By Whom | Name | Actioned To | Action Assigned To | Task Owner | Resource',
          'Actioned By | Action Responsible | Action Responsibility | Task Assigned To | Responsible for Action',
          "Assign To | Assigned to Whom | Who's Responsible | Who is Responsible | Responsible (Name) | Assigned Member",
          'Owner/Responsible | Action Taken By | Task Assignee | Assignee Name | Assignee(s) | Member | Team Member',
          'Delegated To',
        ),
        zh: list(
          ...owner.words.zh,
          '行动负责人 | 行动责任人 | 完成人 | 整改责任人 | 任务负责人 | 落实人 | 责任领导 | 措施责任人',
          '行动人 | 行动方 | 待办人 | 任务责任人 | 任务执行人 | 执行者 | 落实责任人 | 落实单位 | 落实部门 | 责任人/部门',
          '改善责任人 | 改善负责人 | 改进责任人 | 督办责任人 | 协办人 | 跟进责任人 | 跟进负责人 | 工作责任人 | 工作负责人',
          '主办 | 主办部门 | 参与人 | 处理负责人 | 决议负责人',
          '任务责任方 | 事项责任人 | 事项负责人 | 主责 | 承接人 | 承接部门 | 经办 | 督办人 | 承担人',
          '落实负责人 | 完成责任人 | 执行负责人 | 任务承担人',
        ),
        other: list(...owner.words.other, 'кто | wer'),
      },
    },
    {
      id: 'dueOn',
      type: 'date',
      required: true,
      words: {
        en: list(
          'Due Date | Due | Due On | Deadline | Target Date | By When | Due By | Target Completion Date | Planned Completion',
          'When | Planned Completion Date | Date Due | Completion Due | Target | Required By | Action Due Date',
          'Expected Completion Date | Planned Date | End Date | ETA | Target Completion | Planned End | Revised Due Date',
          'Complete By | Completion Target',
          'Agreed Date | Agreed Deadline | Agreed Completion Date | Agreed Implementation Date | Deadline Date',
          'Target Completion Time | Date for Completion | Date to Complete | Date to be Completed | To be Completed By',
          'Completion Deadline | Due Date (Target) | Target Due Date | Original Due Date',
          'Expected Completion | Expected Date | Expected End Date | Estimated Completion | Estimated Completion Date',
          'Est. Completion Date | Projected Completion | Projected Completion Date | Finish By | Do By | By',
          'Action By Date | Action Date | Timeline | Timescale | Time Frame | Timeframe | Implementation Date',
          'Target Implementation Date | Delivery Date | Commitment Date | Promised Date',
          'Follow-up Date | Due When',
        ),
        zh: list(
          '截止日期 | 要求完成日期 | 到期日 | 计划完成日期 | 完成期限 | 期限 | 截止时间 | 计划完成时间 | 要求完成时间',
          '完成时限 | 到期日期 | 预计完成时间 | 预计完成日期 | 目标日期 | 时限 | 整改期限 | 应完成日期 | 要求时间 | 计划日期',
          '预定完成日期 | 预定完成日 | 预定完成时间 | 预计完成日 | 预计完成时程 | 完成时程 | 计划完成日 | 计划完成期限',
          '计划完成 | 计划结束时间 | 计划结束日期 | 计划时间 | 要求完成期限 | 要求日期 | 要求办结时间 | 办结时限',
          '办理时限 | 办理期限 | 落实时限 | 落实时间 | 截止日 | 截止期限 | 最后期限 | 最晚完成时间 | 结束时间 | 结束日期',
          '期望完成时间 | 期望完成日期 | 目标完成日期 | 目标完成时间 | 目标完成日 | 到期时间 | 限期 | 限定时间',
          '完成时限要求 | 时间要求 | 时间节点 | 交付日期 | 交付时间 | 承诺完成时间 | 承诺完成日期 | 应完成时间',
          '预计结束时间 | 预计结束日期 | 任务期限 | 整改完成时间 | 整改时限 | 计划完成节点 | 完成节点 | 完成截止时间',
          '要求完成时限 | 计划截止日期 | 计划截止时间 | 预期完成时间 | 预期完成日期 | 办结期限 | 拟完成时间',
          '拟完成日期 | 完成时间节点 | 计划办结时间 | 任务截止日期 | 任务截止时间 | 任务完成时间 | 期限要求',
          '截止完成时间 | 完成期限要求 | 应完成时限 | 限办日期',
        ),
        other: list(
          'срок | fällig | frist | termin | fällig am | fecha límite | срок исполнения | до | bis wann | échéance',
          'fälligkeitsdatum',
        ),
      },
    },
    {
      id: 'doneOn',
      type: 'date',
      words: {
        en: list(
          'Done On | Completed On | Date Completed | Completion Date | Actual Completion | Date Closed | Closed On',
          'Actual Date | Actual Completion Date | Date Done | Completed Date | Actual End | Closed Date | Completed',
          'Date of Completion | Closure Date | Close Date | Date Resolved',
          'Actual Completed Date | Actual Date Completed | Actual Done Date | Actual Closing Date | Actual Close Date',
          'Completed At | Completion Date (Actual) | Date Finished',
          'Finished On | Finished Date | Date Action Completed | Date Closed Out | Close-out Date | Resolved Date',
          'Resolution Date | Resolved On | Date Actioned | Closed | Date of Closure | Delivered On',
          'Actual Implementation Date',
        ),
        zh: list(
          '完成日期 | 实际完成日期 | 完成时间 | 实际完成时间 | 关闭日期 | 实际日期 | 关闭时间 | 办结日期',
          '实际完成日 | 实际完成 | 实际结束时间 | 实际结束日期 | 实际关闭日期 | 实际办结时间 | 办结时间 | 完成日',
          '结案日期 | 结案时间 | 整改完成日期 | 实际落实时间 | 关单时间 | 完成时间（实际）',
          '实际办结日期 | 实际完成时限 | 任务完成日期 | 落实完成时间 | 实际完成情况时间 | 完成日期（实际）',
          '销号日期 | 销号时间',
        ),
        other: list('дата выполнения | erledigt am | дата завершения | дата закрытия | abgeschlossen am | выполнено'),
      },
    },
    {
      id: 'verifiedOn',
      type: 'date',
      words: {
        en: list(
          'Verified On | Verification Date | Date Verified | Effectiveness Verified | Effectiveness Check | Verified',
          'Verification of Effectiveness | Effectiveness Review Date | Effectiveness Review | Verified Date',
          'Date of Verification | Effectiveness Verified On',
        ),
        zh: list(
          '效果验证 | 验证日期 | 效果验证日期 | 验证时间 | 复核日期 | 验证',
          '效果确认 | 效果确认日期 | 有效性验证 | 有效性确认 | 验证结果日期 | 效果验证时间 | 验收日期',
        ),
      },
    },
    {
      id: 'status',
      type: 'choice',
      options: ACTION_STATUS,
      words: {
        en: list(
          'Action Status | Completion Status | Done? | Complete?',
          ...STATUS_WORDS.en,
          'Progress | Completion | Task Status | Task State | Action State | Implementation Status',
          'Status of Implementation | Done | Done (Y/N) | Is Done | Complete (Y/N) | Completed (Y/N) | Completed Y/N',
          'Finished? | Status of Actions | % Complete/Status | Current Progress | Follow-up Status',
        ),
        zh: list(
          '行动状态 | 完成情况 | 进展 | 是否完成 | 落实情况 | 进展情况',
          ...STATUS_WORDS.zh,
          '任务状态 | 任务进度 | 任务完成情况 | 行动进展 | 待办状态 | 督办状态 | 督办情况 | 督办进展 | 落实状态',
          '落实进展 | 落实进度 | 办理状态 | 办结情况 | 是否办结 | 是否落实 | 是否已完成 | 完成与否 | 完成状况 | 完成进度',
          '执行结果 | 执行状况 | 改善状态 | 整改状态 | 整改情况 | 追踪状态 | 进度 | 当前进展 | 当前进度 | 最新进展',
          '工作进展 | 工作进度 | 跟进情况 | 进度状况 | 完成结果',
          '事项状态 | 落实结果 | 当前状况 | 是否销号 | 销号情况 | 任务进展 | 推进情况 | 工作完成情况',
          '推进进度 | 追踪结果 | 追踪进度 | 事项进展 | 完成进展 | 目前完成情况 | 待办完成情况 | 办结状态',
          '措施落实情况',
          '是否按时完成 | 是否按期完成 | 是否超期 | 是否逾期完成',
        ),
        other: STATUS_WORDS.other,
      },
    },
    client,
    notes,
  ],
  closed: ['done', 'cancelled'],
} as const satisfies RegisterDefinition;
