// What was promised at a contact, by whom, until when, and whether it was done.
import type { FieldDefinition } from './definition';
import { list } from './word-list';

export const FOLLOW_UP_FIELDS = [
  {
    id: 'followUp',
    type: 'text',
    client: true,
    words: {
      en: list(
        'Follow-up | Follow Up | Action Items | Actions | Next Steps | Action Item | Follow-up Action | Follow-up Actions',
        'Next Step | Action Required | Action | Follow-up Required | Next Action | Actions Agreed | To Do | Follow-ups',
        'Agreed Actions | Commitments | Follow Up Action | Action Points',
        "Plan for Next Time | What Will be Done Next | What Will be Done Next Time | What will we do next | What's Next",
        'To do Next | Next Time | Next Meeting Agenda | Next Meeting Plan | Plans for Next Meeting',
        'Plan for Next Meeting | Follow-up Items | Follow-up Tasks | Follow-up Notes | Follow-up Needed',
        'Follow-up Plan | Follow-up/Action | Follow-up/Next Steps | Follow up/Actions | Follow-up Actions Required',
        'Required Follow-up | Required Action | Actions Required | Action to be Taken | Actions to be Taken',
        'Action/Follow-up | Action Taken | Actions/Next Steps | Actions Arising | Actions Needed | Action Needed',
        'Actions to Take | Tasks | Tasks Assigned | Assigned Tasks | Next Actions | Next Step/Action | Next Plan',
        'Outstanding Actions | Promises | Commitments Made | Commitment | Resulting Actions | Further Action',
        'Further Actions | To-dos',
      ),
      zh: list(
        '跟进事项 | 待办 | 后续行动 | 待办事项 | 下一步 | 后续事项 | 行动项 | 后续跟进 | 下一步计划 | 下一步行动',
        '待跟进事项 | 后续工作 | 后续计划 | 遗留事项 | 承诺事项 | 待办项 | 跟进计划 | 遗留问题',
        '待跟进 | 待跟进内容 | 待跟进问题 | 待处理事项 | 待解决事项 | 待落实事项 | 待确认事项 | 需跟进事项',
        '需要跟进事项 | 需跟进的事项 | 跟进措施 | 跟进行动 | 跟进要求 | 跟进任务 | 后续安排 | 后续措施 | 后续任务',
        '后续动作 | 后续跟进事项 | 后续跟进计划 | 后续待办 | 后续推进 | 后续工作安排 | 下一步工作 | 下一步工作计划',
        '下一步措施 | 下一步动作 | 下一步安排 | 下一步跟进 | 下一步跟进计划 | 下步计划 | 下步工作 | 下步安排',
        '下阶段计划 | 下次计划 | 下次跟进内容 | 下次跟进计划 | 下次拜访计划 | 下次沟通内容 | 行动计划 | 行动事项 | 行动',
        '会议待办 | 会议行动项 | 任务安排 | 任务事项 | 工作安排 | 承诺 | 追踪事项 | 后续追踪',
      ),
      other: list('следующие шаги | nächste schritte | задачи | действия | maßnahmen | acciones'),
    },
  },
  {
    id: 'followUpOwner',
    type: 'names',
    client: true,
    words: {
      en: list(
        'Follow-up Owner | Action Owner | Follow-up By | Assigned To | Owner | Responsible | Action By | Next Step Owner',
        'Responsible Person | Assignee | Follow-up Responsible',
        'Person Responsible | Responsible Party | Action Responsible | Assigned | Follow-up Person | Follow-up By Whom',
        "PIC | Who will do it | Who's Responsible",
      ),
      zh: list(
        '跟进人 | 待办责任人 | 跟进责任人 | 责任人 | 负责人 | 行动责任人 | 跟进负责人 | 待办负责人 | 后续责任人',
        '跟进负责人员 | 待办人 | 执行人 | 落实人 | 后续负责人 | 跟踪人 | 跟进责任方 | 责任部门 | 责任单位 | 行动负责人',
        '任务负责人 | 追踪人 | 事项负责人',
      ),
      other: list('ответственный | verantwortlich'),
    },
  },
  {
    id: 'followUpDue',
    type: 'date',
    client: true,
    words: {
      en: list(
        'Follow-up Due | Follow-up Date | Due Date | Next Step Due | Action Due | Due | Deadline | Follow-up By Date',
        'Next Contact | Next Contact Date | Follow Up Date | Next Meeting | Next Meeting Date | Due By | Follow-up Due Date',
        'Action Due Date | Target Date | Next Follow-up | Next Follow-up Date',
        'Next Visit | Next Visit Date | Next Call | Next Call Date | Next Appointment | Date of Next Contact',
        'Date of Next Meeting | Next Action Date | Next Step Date | Next Touchpoint | Follow-up By | Follow-up On',
        'Follow-up Deadline | Due Date for Action | Action Deadline | By When | Action By Date | Date for Follow-up',
        'Completion Date | Target Completion Date | Follow-up Time | Action Date',
      ),
      zh: list(
        '跟进期限 | 待办期限 | 截止日期 | 完成期限 | 跟进日期 | 下次跟进时间 | 下次跟进日期 | 到期日 | 计划完成日期',
        '下次联系时间 | 完成时限 | 要求完成日期 | 跟进截止日期 | 待办截止日期',
        '完成时间 | 完成日期 | 计划完成时间 | 要求完成时间 | 截止时间 | 期限 | 预计完成时间 | 下次拜访时间',
        '下次拜访日期 | 下次沟通时间 | 下次沟通日期 | 下次会议时间 | 下次会议日期 | 下次联络时间 | 下次联系日期',
        '下次回访时间 | 下次回访日期 | 下一次跟进时间 | 下一次联系时间 | 后续跟进时间 | 后续时间 | 追踪日期',
        '跟进截止时间 | 待办截止时间 | 待办时间 | 落实时间 | 下次计划时间',
      ),
      other: list('срок | frist | fällig'),
    },
  },
  {
    id: 'followUpDone',
    type: 'yesNo',
    client: true,
    words: {
      en: list(
        'Follow-up Done | Done | Completed | Follow-up Completed | Action Complete | Complete | Closed | Follow-up Status',
        'Action Status | Follow-up Complete',
        'Action Completed | Actions Completed | Followed Up | Followed Up? | Follow-up Closed',
      ),
      zh: list(
        '已完成 | 跟进完成 | 是否完成 | 完成情况 | 待办完成 | 跟进状态 | 是否已完成 | 待办状态 | 跟进是否完成',
        '是否跟进 | 是否已跟进 | 跟进与否 | 跟进结束 | 是否落实 | 落实情况 | 完成状态 | 待办完成情况 | 跟进进度',
      ),
    },
  },
] as const satisfies readonly FieldDefinition[];
