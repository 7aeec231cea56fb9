// What the words of headers mean, in English and Chinese: "proposed", "预计" and "expected" are one thing, and so are "date" and 时间.
// A word can mean two things at once: a deadline is a planned date, an approver the person who approves.

/**
 * A line per group: the concepts, then the words that mean them; the first group means nothing.
 * English words are singular, as header keys have them; two words that mean something together are joined by "_".
 */
const GROUPS = `
: which the a an taken made carried of to for in at with from per as please enter your this that is are was were be been has have their its it will shall 的 之 所 了 本 该 其 各 项目
date: date time day when datetime timestamp on dt 日期 时间 日 时点 年月日 时刻
planned date: deadline timeline timeframe eta 期限 时限 截止日期 截止时间 截止日 到期日 到期时间 最后期限 限期
planned: planned plan due target targeted scheduled proposed expected expect required anticipated estimated est intended projected forecast needed promised committed agreed tentative 计划 预计 预期 要求 应 拟 目标 预定 预估 规定 约定 截止 限定 承诺 期望 预测 计划于 拟定 到期 需 应当
actual: actual actually real 实际 真实 已
person: person name by who whom people individual member staff personnel officer 人 人员 者 姓名 名字 同事
unit: team party department dept division unit organization organisation org company agency body function 方 单位 部门 科室 公司 机构 团队 小组 组织 处室 企业
responsible: responsible responsibility accountable accountability owner ownership owned assigned assignee assigning allocated lead leader pic poc champion custodian 责任 负责 主责 牵头 当责 权责 主管 承办 经办 担当 责任人 负责人 责任方 负责方 责任者 当责者 经办人 承办人 in_charge point_of_contact assigned_to allocated_to
raise: raise raised raising log logged logging report reported reporting identify identified identification identifying open opened opening create created creation record recorded recording register registered registration detect detected discover discovered found find noted observed captured entered entry initiated added submitted submission submit 提出 发现 登记 记录 创建 上报 报告 识别 反馈 填报 提报 录入 申报 发起 新增 提交 建立 立项 报送 汇报 填写 开立 提请 申请 呈报
raise person: raiser reporter originator submitter initiator author creator requester requestor applicant finder proposer complainant 提出者 申请者 报告者 发起者 提交者 创建者
request: request requested requesting
done: complete completed completion completing finish finished finishing done accomplished achieved end ended 完成 完工 结束 办结 达成 终结 完毕 做完
resolve: resolve resolved resolving resolution solve solved solution fix fixed fixing rectify rectified rectification remediation remedied repaired 解决 整改 修复 处理 处置 改正 纠正 改善 消除
close: close closed closing closure 关闭 闭环 结案 销项 销号 了结
approve: approve approved approving approval authorise authorised authorize authorized authorisation authorization sanctioned signed signoff 审批 批准 核准 审核 批复 签批 核定 签发 审定 sign_off signed_off
approve person: approver authoriser authorizer signatory
decide: decide decided decision deciding 决定 决策 裁定 决议 裁决
implement: implement implemented implementing implementation execute executed execution deploy deployed apply applied rollout 实施 执行 落实 落地 上线 部署
implement person: implementer executor
review: review reviewed reviewing reassess reassessed reassessment revisit 复核 评审 复查 复审 回顾 重新评估 复评 审查
review person: reviewer
verify: verify verified verification validate validated validation check checked checking inspected inspection 验证 核实 检查 核查 校验 查验 复验
verify person: verifier checker inspector
confirm: confirm confirmed confirmation 确认 认可 同意
accept: accept accepted acceptance accepting 验收 接受 接纳
update: update updated updating modified modification refreshed 更新 修改 修订 变动
assess: assess assessed assessment evaluate evaluated evaluation analysis analyse analyze 评估 评价 分析 评定 评析
mitigation: mitigation mitigating mitigate treatment treating treat response responding control controlling countermeasure remedial handling 应对 缓解 防范 防控 管控 控制 减轻 因应 对应
action: action measure step activity tactic 措施 行动 对策 办法 举措 动作
strategy: strategy strategic approach 策略 战略 思路
contingency: contingency contingent fallback backup emergency 应急 备用 备选 应变
preventive: preventive preventative prevention prevent preventing 预防 防止
corrective: corrective correction correcting
plan-noun: planning scheme programme program 方案 预案 规划
id: id no number # code ref reference identifier num № nr serial 编号 序号 号 代码 编码 代号 号码 流水号 标识 单号 识别码
description: description desc detail detailed narrative explanation elaboration statement content text descriptive describe 描述 说明 内容 详情 详述 阐述 叙述 陈述 细节 详细 具体 明细
title: title headline heading subject topic caption 名称 标题 主题 题目 名 事项 议题
summary: summary overview brief short 概述 摘要 概要 简述 简介 概况 总结 小结 简要 纪要
category: category categorie type class classification kind classify group grouping subtype subcategory 分类 类别 类型 种类 类 归类 大类 小类 子类 种别 类目
status: status state progress 状态 状况 进展 进度状态 现状
result: result 结果 成果 成效
score: rating score scoring rated value point magnitude index factor 评分 得分 分值 值 分数 系数 指数 大小
level: level grade grading ranking rank degree scale band 等级 级别 程度 级 评级 水平 高低 度 分级
probability: probability prob likelihood chance possibility probable occurrence odds 概率 可能性 几率 机率 或然率 发生率 发生概率 发生可能性 发生几率 可能程度 发生机率 出现概率 发生的可能性 发生的概率 机会率
impact: impact impacting 影响 冲击 影响度
severity: severity severe seriousness criticality 严重性 严重程度 严重度 严重
effect: effect consequence outcome 后果
cause: cause reason causal why rationale justification origin 原因 缘由 理由 起因 成因 缘故 事由 诱因 根源 缘起
root: root underlying fundamental 根本 根因 深层
priority: priority urgency importance urgent prio precedence 优先级 紧急程度 重要程度 优先度 紧急度 优先程度 重要性 优先次序 优先顺序 急迫性 紧急性 优先 紧急 重要度 迫切度
client: client customer clientele 客户 甲方 业主 客方 用户方 委托方 建设方
user-side: user enduser 用户
supplier: supplier vendor contractor 供应商 乙方 承包商 供方
us: us our internal 我方 我司 内部 己方
cost: cost budget financial monetary money expense price funding 成本 费用 预算 资金 财务 金额 造价 开支
schedule: schedule delay duration 进度 工期 时程 日程 周期 延期 延误
scope: scope 范围
quality: quality 质量 品质
resource: resource manpower staffing 资源 人力
notes: note comment remark annotation 备注 注释 附注 备考
communication: communication communicate communicated communicating comm comms 沟通 交流 联络 通信 传播 通讯
message: message information info 信息 消息 资讯
method: method channel medium media mean mode tool way vehicle technology mechanism 方式 方法 渠道 途径 媒介 手段 形式 工具 媒体 通道 载体
frequency: frequency recurrence cadence interval periodicity often regularity periodic 频率 频次 频度 周期性 间隔 how_often
audience: audience recipient receiver addressee receiving distributed 对象 受众 接收 收件 受沟通 接收者 接收方 接收人 受众群体 受方
participant: participant attendee attended 参与者 参会 与会 出席 参加 参与人 参与人员 参会人员 与会人员 参加人员
sender: sender presenter provider producer deliverer 发送者 发送人 发送方 发布人 发布者 发布方
send: send sent sending issue issued distribute distribution deliver 发送 发布 下发 传递 发出 分发 传达
purpose: purpose objective goal aim intent intention 目的 宗旨 用意
expectation: expectation need want wish desire 诉求 需要 愿望 期待
requirement: requirement req demand 需求
concern: concern worry 关注 关切 顾虑 关注点 关心 担忧
interest: interest interested 利益 兴趣 关注度 利害
power: power influence authority 权力 影响力 权限 权利 职权
attitude: attitude stance disposition 态度 立场
engagement: engagement involvement participation 参与 参与度 参与程度 参与水平
next: next following subsequent upcoming further 下次 下一次 下一步 下步 下一阶段 下阶段 后续 下一
last: last latest previous prior most recent 上次 最近 最新 最后 上一次
current: current present existing now 当前 目前 现有 现时 现阶段 现
desired: desired future wanted 希望 理想
initial: initial inherent original gross raw unmitigated untreated uncontrolled pre baseline first 固有 初始 原始 原 初次 首次 原有
residual: residual remaining net post after revised leftover 残余 剩余 残留 修订后 应对后 措施后 缓解后 处理后 控制后
start: start started starting begin beginning commence commencement kickoff 开始 起始 启动 开工 起
follow-up: followup chase 跟进 跟踪 追踪 跟催 督办 follow_up followed_up
acknowledge: acknowledge acknowledged acknowledgement acknowledgment received receive receipt 受理 签收 收到 接报 接单
reply: reply replied answer answered respond responded feedback 答复 回复 回应 答覆 反馈给
email: email mail 邮箱 邮件 电邮 邮件地址 电子邮箱 电子邮件 e_mail
phone: phone telephone tel mobile cell handphone 电话 手机 座机 联系电话 电话号码 手机号 手机号码 固话
contact: contact 联系 联络方式 联系方式
address: address 地址
location: location place venue site where 地点 位置 场所 所在地
role: role position capacity 角色 岗位 职责 职位
job: job designation post-title 职务 职称 头衔
trigger: trigger triggering 触发 触发条件 触发点 触发器
warning: warning indicator symptom sign 预警 征兆 征候 迹象 信号 先兆
proximity: proximity imminence 邻近性 紧迫性 临近性
criteria: criteria criterion condition standard 标准 准则 条件 要件 判据
version: version release iteration sprint build 版本 迭代 发行
phase: phase stage 阶段 期
parent: parent 父 上级 父级
link: link linked related relation relationship associated dependency dependent 关联 相关 相关联 关系 依赖
source: source 来源 出处 源
affected: affected impacted 受影响 影响到 受影响的 受影响方
escalation: escalation escalate escalated escalating 升级 上报路径 上升
acceptable: acceptable
deliverable: deliverable output artifact artefact product 产出 交付物 产出物 输出 成果物 可交付成果 交付成果 输出物
percent: percent percentage % pct ratio rate 百分比 比例 百分率 比率 率
whether: whether flag y n yes no-flag 是否 有无 是否已 是否需要 与否
not: not non un without 未 无 非 不
risk: risk 风险
issue: problem 问题
change: change 变更
learned: lesson learnt learned 经验 教训
recommend: recommend recommended recommendation suggestion suggested advice propose 建议 推荐 意见
revised-value: new 新 变更后
before: before 前 之前 变更前
`;

/** One thing that words of headers mean; a word that no group has is a concept of its own. */
export type Concept = string;

/** The concepts of each word. */
export const CONCEPTS_OF: ReadonlyMap<string, readonly Concept[]> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const [concepts = '', words = ''] = line.split(':');
      const meant = concepts.split(' ').filter((concept) => concept !== '');
      return words
        .trim()
        .split(' ')
        .map((word) => [word, meant] as const);
    }),
);
