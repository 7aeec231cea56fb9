// Action items and improvements (行动项, 改进措施): who does what by when, and whether it worked.
import { client, id, notes, owner, STATUS_WORDS } from './common';
import type { RegisterDefinition, Words } from './definition';
import { list } from './word-list';

/** Where an action stands; RAID tabs use the same words. */
export const ACTION_STATUS = {
  open: {
    en: list(
      'Open | Not started | New | Pending | To do | Planned | Assigned | Overdue | Outstanding | Late | Active | Backlog',
      'Not done | No',
    ),
    zh: list('未开始 | 待办 | 未完成 | 打开 | 待处理 | 新建 | 开放 | 逾期 | 待开始 | 计划中 | 未启动 | 否 | 开启'),
    other: list('offen | открыт | не начато | neu | открыто | abierto | pendiente | новая'),
  },
  inProgress: {
    en: list(
      'In progress | Ongoing | WIP | Started | Working | In review | Doing | On track | At risk | Delayed | In process',
      'Partially complete | Work in progress | Under way | Underway',
    ),
    zh: list('进行中 | 处理中 | 执行中 | 跟进中 | 延期 | 整改中 | 实施中 | 正常 | 落实中'),
    other: list('in arbeit | в работе | in bearbeitung | laufend | в процессе | en progreso'),
  },
  done: {
    en: list('Done | Completed | Complete | Closed | Finished | Verified | Resolved | Yes | Implemented | Achieved | Delivered'),
    zh: list('已完成 | 完成 | 已关闭 | 关闭 | 已验证 | 已解决 | 是 | 已落实 | 按时完成 | 结束 | 已结束 | 办结'),
    other: list('erledigt | выполнено | закрыт | завершено | geschlossen | completado | cerrado | abgeschlossen | готово | закрыто'),
  },
  cancelled: {
    en: list('Cancelled | Canceled | Dropped | Withdrawn | Rejected | No longer required | Removed | Void | Superseded'),
    zh: list('取消 | 已取消 | 终止 | 作废 | 撤销 | 不再需要'),
    other: list('отменено | storniert | cancelado'),
  },
  onHold: {
    en: list('On hold | Deferred | Postponed | Blocked | Suspended | Hold | Paused | Waiting | Parked'),
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
    ),
    zh: list(
      '行动项 | 改进措施 | 行动计划 | 待办事项 | 行动项清单 | 改进计划 | 行动日志 | 措施跟踪 | 整改措施 | 待办清单',
      '行动项跟踪表 | 行动项日志 | 会议待办 | 任务跟踪表',
    ),
    other: list('журнал действий | maßnahmenliste | план действий | aktionsliste | plan de acción | список задач | aufgabenliste'),
  },
  nouns: { en: list('action | action item | task'), zh: list('行动 | 行动项 | 任务 | 措施 | 待办') },
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
      words: { en: list('Kind | Action Type | Type | Category | Type of Action'), zh: list('类型 | 行动类型 | 措施类型 | 类别 | 分类') },
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
        ),
        zh: list(
          '行动描述 | 行动项 | 行动 | 措施 | 改进措施 | 描述 | 行动内容 | 任务 | 待办事项 | 事项 | 任务描述 | 内容 | 措施内容',
          '工作内容 | 任务名称 | 具体措施 | 整改措施 | 行动措施 | 改进内容 | 待办 | 任务内容 | 事项描述 | 工作事项 | 落实事项',
          '行动计划 | 行动事项 | 改进行动',
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
        ),
        zh: list('来源编号 | 来源 | 关联编号 | 对应问题 | 来源会议 | 关联问题 | 来源问题编号 | 关联 | 问题编号 | 会议'),
      },
    },
    {
      ...owner,
      required: true,
      words: {
        en: list(...owner.words.en, 'Action Owner | Who | By Whom | Name | Actioned To | Action Assigned To | Task Owner | Resource'),
        zh: list(...owner.words.zh, '行动负责人 | 行动责任人 | 完成人 | 整改责任人 | 任务负责人 | 落实人 | 责任领导 | 措施责任人'),
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
        ),
        zh: list(
          '截止日期 | 要求完成日期 | 到期日 | 计划完成日期 | 完成期限 | 期限 | 截止时间 | 计划完成时间 | 要求完成时间',
          '完成时限 | 到期日期 | 预计完成时间 | 预计完成日期 | 目标日期 | 时限 | 整改期限 | 应完成日期 | 要求时间 | 计划日期',
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
        ),
        zh: list('完成日期 | 实际完成日期 | 完成时间 | 实际完成时间 | 关闭日期 | 实际日期 | 关闭时间 | 办结日期'),
        other: list('дата выполнения | erledigt am | дата завершения | дата закрытия | abgeschlossen am | выполнено'),
      },
    },
    {
      id: 'verifiedOn',
      type: 'date',
      words: {
        en: list('Verified On | Verification Date | Date Verified | Effectiveness Verified | Effectiveness Check | Verified'),
        zh: list('效果验证 | 验证日期 | 效果验证日期 | 验证时间 | 复核日期 | 验证'),
      },
    },
    {
      id: 'status',
      type: 'choice',
      options: ACTION_STATUS,
      words: {
        en: list('Action Status | Completion Status | Done? | Complete?', ...STATUS_WORDS.en),
        zh: list('行动状态 | 完成情况 | 进展 | 是否完成 | 落实情况 | 进展情况', ...STATUS_WORDS.zh),
        other: STATUS_WORDS.other,
      },
    },
    client,
    notes,
  ],
  closed: ['done', 'cancelled'],
} as const satisfies RegisterDefinition;
