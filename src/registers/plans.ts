// The list of management plans (管理计划清单): which plan exists in which version, and when it is reviewed.
import { notes, owner, STATUS_WORDS } from './common';
import type { RegisterDefinition } from './definition';
import { list } from './word-list';

export const plans = {
  id: 'plans',
  words: {
    en: list('Management plans | Plans | Plan list | Project management plans | Subsidiary plans | Plan register'),
    zh: list('管理计划清单 | 管理计划 | 计划清单 | 项目管理计划 | 子计划 | 计划列表'),
  },
  nouns: { en: list('plan'), zh: list('计划 | 管理计划') },
  fields: [
    {
      id: 'name',
      type: 'text',
      required: true,
      words: {
        en: list(
          'Plan Name | Plan | Name | Management Plan | Plan Title | Document Name | Document',
          'Plan Document | Document/Plan | Management Plan Name | Subsidiary Plan',
        ),
        zh: list('计划名称 | 管理计划 | 计划 | 名称 | 文件名称 | 管理计划名称', '计划文件 | 子计划 | 子计划名称 | 计划文档'),
      },
    },
    {
      id: 'area',
      type: 'choice',
      words: { en: list('Area | Knowledge Area | Plan Type | Type | Domain'), zh: list('领域 | 知识领域 | 计划类型 | 类型 | 管理领域') },
      options: {
        scope: { en: list('Scope | Scope management'), zh: list('范围 | 范围管理') },
        schedule: { en: list('Schedule | Time | Schedule management'), zh: list('进度 | 时间 | 进度管理') },
        cost: { en: list('Cost | Budget | Cost management'), zh: list('成本 | 费用 | 成本管理') },
        quality: { en: list('Quality | Quality management'), zh: list('质量 | 质量管理') },
        resource: { en: list('Resource | Resources | Human resources | Resource management'), zh: list('资源 | 人力资源 | 资源管理') },
        communication: { en: list('Communication | Communications | Communications management'), zh: list('沟通 | 沟通管理') },
        risk: { en: list('Risk | Risks | Risk management'), zh: list('风险 | 风险管理') },
        procurement: { en: list('Procurement | Purchasing | Procurement management'), zh: list('采购 | 采购管理') },
        stakeholder: {
          en: list('Stakeholder | Stakeholders | Stakeholder management | Stakeholder engagement'),
          zh: list('干系人 | 相关方 | 干系人管理 | 相关方管理'),
        },
        change: { en: list('Change | Changes | Change management | Change control'), zh: list('变更 | 变更管理 | 变更控制') },
        knowledge: { en: list('Knowledge | Lessons learned | Knowledge management'), zh: list('知识 | 知识管理 | 经验教训') },
        closing: { en: list('Closing | Closure | Project closure'), zh: list('收尾 | 结项 | 收尾管理') },
      },
    },
    {
      ...owner,
      words: {
        ...owner.words,
        en: list('Plan Owner', ...owner.words.en, 'Author | Prepared By'),
        zh: list(...owner.words.zh, '编制人 | 计划负责人'),
      },
    },
    {
      id: 'version',
      type: 'text',
      words: {
        en: list('Version | Rev | Revision | Plan Version | Current Version | Version No'),
        zh: list('版本 | 版本号 | 当前版本 | 修订版本'),
      },
    },
    {
      id: 'reviewOn',
      type: 'date',
      words: {
        en: list('Review Date | Next Review | Review On | Next Review Date | Review Due'),
        zh: list('评审日期 | 下次评审日期 | 复核日期 | 下次复核日期 | 复审日期'),
      },
    },
    {
      id: 'agreedOn',
      type: 'date',
      words: {
        en: list('Agreed On | Approval Date | Date Agreed | Date Approved | Approved On | Client Agreed On | Sign-off Date'),
        zh: list('确认日期 | 批准日期 | 客户确认日期 | 审批日期 | 签字日期'),
      },
    },
    { id: 'status', type: 'text', words: STATUS_WORDS },
    notes,
  ],
} as const satisfies RegisterDefinition;
