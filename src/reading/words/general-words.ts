// Words of headers that say little: fillers, and heads and endings that could stand for anything.

/** Words that say nothing about which column it is. */
export const FILLERS = new Set(
  'the a an of to for in on at by with from per as please enter your our this that is are its current actual overall project initial brief general main potential possible proposed 的 项目 本 主要 der die das des für von zu zum zur риска рисков проекта проекту проект проекте на к о по главные главное основные основное возможные возможное требования изменения проблемы задачи вехи'.split(
    ' ',
  ),
);
/** Words too general to stand for a column when something unknown stands before them. */
export const GENERAL_HEADS = new Set(
  'id no number # date time name type category class status state description detail summary note comment level rating score value rank area group person people item title text list information info code ref reference plan report action source key total date/time from to who what when where why how out in current response result decision document meeting activity event target topic message log other link need change cost schedule scope quality resource impact related point board risk issue query question concern version phase stage release contact'.split(
    ' ',
  ),
);
export const GENERAL_ENDINGS = new Set(
  '编号 序号 编码 代码 号码 日期 时间 名称 类型 分类 类别 状态 描述 说明 内容 备注 情况 等级 级别 信息 标题 主题 人员 项目 计划 结果 其他 单位 部门 来源 数量 版本 阶段 目标 要求 问题 风险 变更 需求 影响 原因 进度 质量 成本 范围 费用 会议 活动 措施 记录 意见 建议 地点 方式 形式 对象 周期 任务 事项'.split(
    ' ',
  ),
);
export const PREPOSITIONS = new Set('of on to for in by as per from with at about against'.split(' '));
