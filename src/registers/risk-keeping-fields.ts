// Who keeps a risk, since when, until when it is looked at again, and how it stands.
import { client, notes, owner, STATUS_WORDS } from './common';
import type { FieldDefinition } from './definition';
import { RISK_STATUSES } from './risk-options';
import { list } from './word-list';

export const RISK_KEEPING_FIELDS = [
  {
    ...owner,
    required: true,
    words: {
      en: list(
        'Risk Owner',
        ...owner.words.en,
        'Mitigation Owner | Response Owner | Ownership | Risk Manager | Risk Custodian | Risk Responsible',
        'Action by Whom | Who Needs to Carry Out the Action | Treatment Owner | Plan Owner | Who | Action Owner',
        'Mitigation Lead | Risk Lead | Mitigation Responsible | Mitigation Responsibility | Risk Assigned To',
        'Risk Holder | Responsible for Mitigation | Risk Response Owner',
        'Mitigation Plan Owner | Response Leader | Business Owner',
      ),
      zh: list(
        ...owner.words.zh,
        '风险负责人 | 风险责任人 | 应对责任人 | 风险所有者 | 风险主人 | 措施责任人 | 风险应对责任人 | 风险拥有者',
        '风险管理人 | 管理人',
        '风险归属 | 风险主责部门 | 风险责任部门 | 风险责任方 | 风险管理责任人 | 应对负责方 | 应对人 | 应对责任方',
        '整改责任人 | 风险跟踪人 | 措施负责人 | 监控人 | 管控责任人 | 管控责任部门 | 管控责任单位 | 防控责任人',
        '控制责任人 | 风险承担者 | 风险承担人',
        '风险应对负责人 | 风险应对人 | 应对责任部门 | 应对措施责任人 | 风险处理人 | 防控责任部门',
        '责任人/部门 | 管控负责人 | 防范责任人 | 风险跟踪责任人 | 跟踪责任人 | 跟进责任人 | 风险监控人',
        '监控责任人 | 处置责任人 | 化解责任人 | 风险处置责任人 | 风险应对责任部门 | 措施执行人',
        '风险负责部门 | 风险管理者 | 应对措施负责人',
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
        'Raised | Identified | Risk Identified | Discovered By | Source of Identification',
      ),
      zh: list(
        '提出人 | 识别人 | 登记人 | 风险提出人 | 风险识别人 | 上报人 | 创建人 | 发现人 | 提交人 | 识别者 | 报告人 | 记录人',
        '风险登记人 | 风险上报人 | 风险报告人 | 填报人 | 提报人 | 提报单位 | 识别部门 | 辨识人 | 风险发现人 | 识别人员',
        '提出部门',
        '风险识别者 | 风险提报人 | 发现单位 | 提出者 | 登记者 | 上报部门 | 上报单位 | 风险提出者',
        '反馈人 | 发现者 | 风险发起人 | 提出单位 | 风险反馈人',
      ),
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
        'Risk Raised Date | Date Risk Raised | Date Found | Date of Entry | Register Date | Registered On',
        'Date Submitted | Assessment Date | Date of Assessment | Recorded On | Recorded Date | Reported Date',
        'Entered On | Date Opened/Raised | Registration Date | Date Added to Register | Initiated Date',
        'Recognized | Recognised | Date Recognized',
      ),
      zh: list(
        '识别日期 | 登记日期 | 提出日期 | 识别时间 | 发现日期 | 登记时间 | 日期 | 提出时间 | 创建日期 | 发现时间 | 录入日期',
        '记录日期 | 上报日期 | 风险识别日期 | 创建时间 | 风险识别时间 | 提交日期 | 上报时间 | 记录时间',
        '提报日期 | 填报日期 | 辨识日期 | 发现时间点 | 风险登记日期 | 风险提出日期 | 风险提出时间 | 风险发现时间',
        '风险发现日期 | 评估日期 | 评估时间 | 填报时间 | 建立日期 | 识别时间点 | 录入时间 | 起始日期',
        '风险上报日期 | 风险提报日期 | 识别日 | 登录日期 | 提出日 | 发现日 | 风险登记时间 | 发起日期',
        '辨识时间 | 报告日期 | 报告时间',
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
        'Review Frequency/Date | Date to Review | To be Reviewed On | Reassessment Date | Next Assessment Date',
        'Review On/By | Planned Review Date',
      ),
      zh: list(
        '下次复核日期 | 复核日期 | 下次评审日期 | 评审日期 | 复查日期 | 跟踪日期 | 下次复查日期 | 回顾日期 | 下次检查日期',
        '下次审查日期 | 检查日期 | 下次评估日期 | 复审日期 | 监控日期',
        '下次复评日期 | 复评日期 | 下次更新日期 | 追踪日期 | 下次追踪日期 | 下次评估时间 | 下次评审时间',
        '跟踪时间 | 复查时间 | 复核时间 | 再评估日期 | 重新评估日期 | 下次跟踪日期 | 下次跟踪时间',
        '下次复核时间 | 检查时间 | 监测日期 | 更新跟踪日期',
      ),
      other: list('дата пересмотра | überprüfung | nächste überprüfung | дата обзора | prüfdatum'),
    },
  },
  {
    id: 'status',
    type: 'choice',
    words: {
      en: list(
        'Risk Status',
        ...STATUS_WORDS.en,
        'Realized | Realised | Occurred | Materialised | Active | Active/Closed',
        'Risk State | Risk Closed | Open/Closed Status | Mitigation Status | Status of Risk | Treatment Status',
        'Risk Action Status | Response Status | Status (Open/Closed) | Done',
      ),
      zh: list(
        '风险状态 | 风险当前状态 | 是否发生 | 风险现状',
        ...STATUS_WORDS.zh,
        '风险处理状态 | 应对状态 | 风险关闭状态 | 风险处置状态 | 监控状态 | 风险进展 | 控制状态 | 管控状态 | 措施状态',
        '风险跟踪状态',
        '风险处理情况 | 风险跟踪情况 | 应对情况 | 措施落实情况 | 风险是否关闭 | 风险是否发生 | 是否已发生',
        '是否解除 | 风险解除情况 | 当前进展 | 风险应对状态 | 风险应对情况 | 当前风险状态 | 最新状态',
        '管控情况 | 落实进展 | 处理进展 | 应对进展 | 风险管控状态 | 最新进展 | 目前进展 | 进展情况',
        '风险处置情况 | 风险更新 | 风险解决状态 | 风险关闭情况 | 状态更新',
      ),
      other: list(...STATUS_WORDS.other, 'статус риска | risikostatus'),
    },
    options: RISK_STATUSES,
  },
  client,
  notes,
] as const satisfies readonly FieldDefinition[];
