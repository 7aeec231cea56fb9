// Tables that are none of the registers but share words with them: a tab that is better explained as one of these is left alone.
import { list } from '../../registers/word-list';

export interface OtherKind {
  readonly id: string;
  /** All but the first column stand in any list: without it the table is not of this kind. */
  readonly needsFirst?: true;
  /** Header words, a line of synonyms per column. */
  readonly columns: readonly (readonly string[])[];
}

export const OTHER_KINDS: readonly OtherKind[] = [
  {
    id: 'schedule',
    columns: [
      list('Task | Task Name | Activity | Activities | Activity Name | 任务 | 任务名称 | 活动 | 工作包 | Задача | Vorgang'),
      list('Sub Task | Subtask | Work Package | WBS | WBS Code | Outline Level | Feature | Epic | 子任务 | 分解结构 | WBS编号'),
      list(
        'Duration | Effort | Hours | Estimated Hours | Estimated Effort | Actual Effort | Effort in Hours | Estimated Effort in Hours | Hours Required | Days | Story Points | Estimate | Workload | 工期 | 工时 | 天数 | 工作量',
      ),
      list(
        'Predecessor | Predecessors | Dependencies | Dependency | Successor | Task Dependencies | Depends On | 前置任务 | 紧前活动 | 依赖 | 前置',
      ),
      list(
        'Start | Start Date | Planned Start | Begin | Target Start Date | Planned Start Date | Actual Start Date | Actual Start | 开始时间 | 开始日期 | 计划开始 | 计划开始时间 | 计划开始日期 | 实际开始时间 | 实际开始日期 | Начало',
      ),
      list(
        'Finish | End | End Date | Finish Date | Planned Finish | Actual End Date | Target End Date | Planned End Date | Actual Finish | 结束时间 | 结束日期 | 完成时间 | 计划结束 | 计划结束时间 | 计划结束日期 | 实际结束时间 | 实际结束日期 | Окончание',
      ),
      list('% Complete | Progress | Percent Complete | 进度 | 完成百分比 | 完成率'),
      list('Resource | Resources | Resource Names | Resourcing | Assigned To | 资源 | 资源名称'),
    ],
  },
  {
    id: 'assumptions',
    needsFirst: true,
    columns: [
      list(
        'Assumption | Assumptions | Assumption Description | Constraint | Constraints | Assumption/Constraint | 假设 | 假设条件 | 约束 | 约束条件 | 制约因素 | 假设/约束 | 假设内容',
      ),
      list('ID | Assumption ID | 编号 | 假设编号'),
      list('Category | Type | 分类 | 类别'),
      list('Owner | Responsible | 责任方 | 责任人 | 负责人'),
      list('Due Date | Date | 到期日 | 日期'),
      list('Action | Actions | Activity | Validation | 活动 | 措施 | 验证'),
      list('Status | 状态'),
      list('Comments | Evaluation | Impact if False | 评价 | 说明 | 备注'),
    ],
  },
  {
    id: 'responsibility matrix',
    columns: [
      list('Task | Activity | Step | Process | Deliverable | Function | 任务 | 活动 | 流程 | 工作'),
      list('Step ID | Step No | 步骤'),
      list('Project Manager | PM | TPM | Sponsor | Project Sponsor | 项目经理'),
      list('Developer | Development | SDE | Dev | Team Lead | Tech Lead | 开发 | 开发人员'),
      list('QA | Tester | Test | Business Analyst | BA | 测试 | 测试人员'),
      list('Business | Legal | Finance | HR | Marketing | Operations | 业务 | 财务 | 市场'),
    ],
  },
  {
    id: 'test plan',
    columns: [
      list(
        'Test Case | Test Case ID | Test ID | Test Scenario | Test Case Name | Test Description | 测试用例 | 用例编号 | 用例名称 | 测试场景',
      ),
      list('Expected Result | Expected Results | Expected | 预期结果'),
      list('Actual Result | Actual Results | Actual | 实际结果'),
      list('Pass/Fail | Result | Test Result | 测试结果 | 是否通过'),
      list('Test Steps | Steps | Preconditions | Pre-condition | Test Data | 测试步骤 | 前置条件 | 测试数据'),
      list('Tested By | Tester | Executed By | 测试人'),
    ],
  },
  {
    id: 'budget',
    columns: [
      list('Cost Item | Item | Line Item | Account | Cost Category | 费用项目 | 科目 | 成本项'),
      list('Quantity | Qty | Units | 数量 | 单位'),
      list('Unit Price | Unit Cost | Price | Rate | 单价'),
      list('Total | Amount | Subtotal | Total Cost | 合计 | 金额 | 总价 | 小计'),
      list('Budget | Budgeted | Planned Cost | 预算'),
      list('Actual | Actual Cost | Variance | 实际 | 差异'),
      list('Invoice | Invoice No | Supplier | Vendor | 发票 | 供应商'),
    ],
  },
  {
    id: 'timesheet',
    columns: [
      list('Employee | Employee Name | Employee ID | 员工 | 员工姓名 | 工号'),
      list('Monday | Mon | 周一 | 星期一'),
      list('Friday | Fri | 周五 | 星期五'),
      list('Hours | Total Hours | Overtime | 工时 | 加班'),
      list('Salary | Pay | Leave | Attendance | 工资 | 考勤 | 请假'),
    ],
  },
  {
    id: 'glossary',
    columns: [
      list('Term | Acronym | Abbreviation | Word | Status Key | Key | 术语 | 缩写 | 词汇'),
      list('Definition | Meaning | Explanation | Description | 定义 | 含义 | 解释'),
    ],
  },
  {
    id: 'scale',
    columns: [
      list('Rating | Level | Score | Value | Scale | 等级 | 级别 | 分值 | 严重性值'),
      list('Explanation | Definition | Qualitative Impact | Criteria | Meaning | 定义 | 说明 | 标准'),
      list('Probability Range | Range | Probability Score | Impact Score | 范围 | 概率范围'),
    ],
  },
  {
    id: 'sign-off',
    columns: [list('Signature | Sign | Signed | 签字 | 签名'), list('Function | Initials | Date Signed | Printed Name | 签字日期')],
  },
  {
    id: 'database',
    columns: [
      list('Query | SQL | Statement | Script | SQL语句'),
      list('Table | Table Name | Field | Field Name | Column Name | 表名 | 字段 | 字段名 | 字段名称'),
      list('Data Type | Field Type | 数据类型 | 字段类型'),
      list('Length | Nullable | Default | Default Value | Primary Key | 长度 | 主键 | 默认值 | 是否为空 | 允许空'),
    ],
  },
  {
    id: 'use cases',
    columns: [
      list('Use Case | Use Case Name | Use Case ID | 用例'),
      list('Actor | Actors | 参与者'),
      list('Req ID | Req IDs | Requirement IDs | 需求编号'),
      list('Main Flow | Basic Flow | Preconditions | 前置条件 | 基本流程'),
    ],
  },
  {
    id: 'agenda',
    columns: [
      list('Agenda | Agenda Item | Topic | Session | Presentation | 议程 | 议题 | 议程内容'),
      list('Time | Time Slot | Start Time | Timing | 时间 | 时间段'),
      list('Duration | Minutes | Length | Mins | 时长 | 分钟'),
      list('Presenter | Speaker | Speakers | Moderator | 主讲人 | 汇报人 | 演讲人'),
    ],
  },
  {
    id: 'document control',
    columns: [
      list('Version | Revision | Rev | Version No | 版本 | 版本号'),
      list('Document | Documents | Document Name | Document Title | File | File Name | 文档 | 文档名称 | 文件名称 | 文件'),
      list('Author | Prepared By | Changed By | Modified By | Updated By | Reviewed By | Approved By | 作者 | 修改人 | 修订人 | 编制人'),
      list('Date | Revision Date | Date Modified | 日期 | 修改日期 | 修订日期'),
      list(
        'Change Description | Description of Change | Changes | Revision Notes | Summary of Changes | 修改内容 | 修订内容 | 修改说明 | 修订说明',
      ),
    ],
  },
];
