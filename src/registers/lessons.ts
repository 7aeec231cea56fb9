// The lessons learned register (经验教训登记册): what happened and what to do next time.
import { CATEGORY_WORDS, id, notes, owner, STATUS_WORDS } from './common';
import type { RegisterDefinition } from './definition';
import { list } from './word-list';

export const lessons = {
  id: 'lessons',
  words: {
    en: list(
      'Lessons learned | Lessons learnt | Lessons learned register | Lessons log | Lessons learned log',
      'Lessons learnt log | Lessons register | Retrospective log',
      'Lessons learned report | Lesson learned | Lessons | Lessons learned template | Lessons learnt register',
      'Lessons learnt report | Lesson log | Project retrospective | Retrospective | Sprint retrospective',
      'After action review | Post mortem | Post-mortem | Project review | Post project review',
      'Best practices and lessons learned',
    ),
    zh: list(
      '经验教训登记册 | 经验教训 | 经验总结 | 经验教训总结 | 经验教训清单 | 经验教训表',
      '经验教训表格 | 经验教训登记表 | 经验教训记录 | 经验教训记录表 | 经验教训库 | 经验教训汇总 | 经验教训日志',
      '项目经验教训 | 项目总结 | 经验库 | 教训总结 | 复盘 | 项目复盘 | 复盘记录 | 回顾会议 | 回顾总结 | 知识总结',
    ),
    other: list(
      'извлеченные уроки | lessons-learned-register | lecciones aprendidas | реестр уроков',
      'lições aprendidas | leçons apprises | lezioni apprese | Erfahrungen | уроки',
    ),
  },
  nouns: { en: list('lesson | lesson learned', 'lesson learnt'), zh: list('经验 | 经验教训', '教训 | 心得') },
  fields: [
    {
      ...id,
      words: {
        en: list(
          'ID | Lesson ID | Lesson No | Lesson #',
          ...id.words.en,
          'Lesson Number | Lesson Ref | LL ID | LL No | Lesson Learned ID | Lessons ID | Lesson Log ID',
        ),
        zh: list('编号 | 经验编号', ...id.words.zh),
        other: id.words.other,
      },
    },
    {
      id: 'situation',
      type: 'text',
      required: true,
      words: {
        en: list(
          'Situation | Lesson | Lesson Learned | What Happened | Description | Event | Issue | Observation',
          'Lesson Description | Lessons Learned | Problem | Lesson Learnt | Background | What Went Wrong | What Went Well',
          'Success/Problem | Problem/Success | Issue Description | Description of Situation | Lesson Title',
          'Problem Description | Lessons Learnt | Event Description | Describe What Happened | What We Learned | What Did We Learn',
          "What Didn't Go Well | What Did Not Go Well | Experience | What Worked Well | What Didn't Work Well | Key Learning",
          'Lesson Details | Lesson Summary | Lesson Name | Lesson Statement | Lesson Learned Description',
          'Lessons Learned Description | Lesson Learned Title | Lesson Topic | Lesson Learned/Experience',
          'Description of Lesson | Description of Lesson Learned | Description of Event | Description of Issue',
          'Description of Problem | Description of the Situation | Description of Success/Problem | Situation/Event',
          'Situation/Problem | Situation Description | Event/Issue | Event/Situation | Issue/Event',
          'Issue/Situation | Issue/Success | What was the Issue | What was the Problem | What was the Situation',
          'What happened? | What went well/wrong | What went well or wrong | What Went Right | What Worked',
          "What Did Not Work | What Didn't Work | What Could Have Gone Better | What was Learned | What was Learnt",
          'What have we Learned | What We Did Well | What We Did Wrong | What Did We Do Well | Successes | Success',
          'Success or Problem | Failure | Context | Learning | Learnings',
          'Key Learnings | Key Lesson | Insight | Insights | Project Success/Shortcomings',
        ),
        zh: list(
          '情况 | 经验教训 | 事件描述 | 情况描述 | 问题描述 | 经验 | 教训 | 背景 | 事件 | 场景 | 经验教训描述 | 描述 | 情境',
          '发生了什么 | 问题 | 情况说明 | 经验描述',
          '经验教训内容 | 经验教训说明 | 经验教训名称 | 经验教训标题 | 经验教训概述 | 经验与教训 | 经验/教训 | 经验或教训',
          '经验内容 | 经验总结 | 教训描述 | 教训内容 | 教训总结 | 失败教训 | 成功经验 | 成功经验/失败教训 | 心得',
          '心得体会 | 学到的经验 | 学到的教训 | 获得的经验 | 收获 | 做得好的 | 做得好的地方 | 做得好的方面',
          '做得不好的地方 | 做得不好的 | 做的好的 | 做的不好的 | 不足 | 不足之处',
          '问题/经验 | 问题或经验 | 问题与经验 | 问题/事件 | 事件经过 | 事件说明 | 事项描述',
          '案例 | 案例描述 | 背景描述 | 情景描述 | 情况概述 | 现象描述 | 优点 | 缺点',
        ),
        other: list('урок | situation | ситуация | извлеченный урок | описание | lección aprendida'),
      },
    },
    {
      id: 'recommendation',
      type: 'text',
      required: true,
      words: {
        en: list(
          'Recommendation | Recommendations | Action | Future Action | What to Do Next Time | Improvement | Recommended Action',
          'Suggestion | Recommendations for Future Projects | Corrective Action | Proposed Action | How to Improve',
          'Future Recommendation | Recommendation for Future | Action Taken | Suggested Improvement | Recommended Actions',
          'Preventive Action | What could be improved | How Does This Change Future Projects | Action Items | Opportunities',
          'What Will We Do Differently | What Should Be Done Differently | Next Time | Future Projects | Opportunities for Improvement',
          'Recommendation for Future Projects | Recommendations for the Future | Recommendations for Future',
          'Recommendation/Action | Recommended Approach | Recommended Improvement | Recommended Improvements',
          'Recommended Future Action | Recommended Response | Recommended Solution | What can be improved',
          'What could be done better | What could be done differently | What could have been done better',
          'What could have been done differently | What Can We Improve | What Could We Improve',
          'What Should We Do Differently | What we would do differently | What will be done differently',
          'What Would We Do Differently | What to do differently | What to Improve | What to change | Do Differently',
          'How to Avoid | How to Prevent | How to Apply | How to avoid in future | Improvements | Improvement Suggestion',
          'Improvement Action | Improvement Actions | Improvement Opportunity | Improvement Opportunities',
          'Improvement Idea | Improvement Ideas | Suggestions | Suggested Action | Suggestions for Improvement',
          'Suggestion for Improvement | Suggestions for Future | Proposed Improvement | Proposed Improvements',
          'Proposed Solution | Future Actions | Future Improvement | Future Application | Follow-up Action',
          'Follow-up Actions | Next Steps | Action Plan | Action to Take | Action to be Taken | Actions to be Taken',
          'Action Required | Actions | Actions Taken | Preventive Actions | Preventive Measures | Corrective Actions',
          'Lesson Applied | Application | Best Practice | Remedy | Resolution | Solution | How it will be Applied',
          'Recommendations/Actions',
        ),
        zh: list(
          '建议 | 改进建议 | 改进措施 | 建议措施 | 后续建议 | 应对建议 | 推荐做法 | 对策 | 改进方案 | 未来建议 | 建议行动',
          '对未来项目的建议 | 解决办法',
          '建议与措施 | 建议及措施 | 建议/措施 | 建议方案 | 建议改进 | 建议改进措施 | 建议做法 | 建议的行动 | 改善建议',
          '改善措施 | 改善方案 | 改善对策 | 改进意见 | 改进方法 | 改进方向 | 改进计划 | 改进点 | 改进行动 | 改进办法',
          '优化建议 | 优化措施 | 优化方案 | 行动计划 | 行动项 | 行动 | 措施 | 应对措施 | 应对方案 | 应对方法 | 预防措施',
          '纠正措施 | 后续措施 | 后续改进 | 后续行动 | 后续改进措施 | 后续项目建议 | 今后建议 | 今后改进措施 | 以后怎么做',
          '下次怎么做 | 下次改进 | 下一步改进 | 解决方法 | 处理方法 | 启示 | 推广建议',
          '对后续项目的建议 | 最佳实践 | 待改进 | 需要改进的地方 | 改进之处',
        ),
        other: list('рекомендация | рекомендации | empfehlung | recomendación | maßnahme'),
      },
    },
    {
      id: 'category',
      type: 'text',
      words: {
        ...CATEGORY_WORDS,
        en: list(
          ...CATEGORY_WORDS.en,
          'Lesson Type | Lesson Category | Knowledge Area | Project Phase | Phase',
          'Process Area | Focus Area | Area of Learning | Success/Failure | Positive/Negative | Lesson Area | Discipline',
          'Stage | Process Group',
        ),
        zh: list(
          ...CATEGORY_WORDS.zh,
          '知识领域 | 阶段 | 项目阶段',
          '过程组 | 经验类型 | 教训类型 | 经验分类 | 经验类别 | 教训分类 | 所属阶段 | 所属过程 | 项目管理领域',
          '经验/教训类型 | 知识分类 | 管理领域',
        ),
      },
    },
    {
      ...owner,
      words: {
        ...owner.words,
        en: list(
          'Lesson Owner',
          ...owner.words.en,
          'Author | Submitted By | Raised By | Logged By | Identified By | Contributor',
          'Reported By | Recorded By | Entered By | Created By | Captured By | Originator | Provided By | Name | Source',
          'Lesson Author | Submitter | Contributed By',
        ),
        zh: list(
          ...owner.words.zh,
          '提出人 | 记录人 | 作者 | 提交人 | 总结人',
          '总结者 | 登记人 | 填写人 | 整理人 | 分享人 | 贡献者 | 填报人 | 创建人',
        ),
      },
    },
    {
      id: 'date',
      type: 'date',
      words: {
        en: list(
          'Date | Date Logged | Date Identified | Date Raised | Logged On | Recorded On | Date Recorded | Date Entered',
          'Date Captured | Lesson Date',
          'Date Submitted | Date Reported | Date Added | Date Created | Created On | Date Learned | Date of Lesson',
          'Date Occurred | Submitted On | Submission Date | Event Date | Date of Event | Created Date | Raised On',
          'Captured On',
        ),
        zh: list(
          '日期 | 记录日期 | 发生日期 | 登记日期 | 时间 | 提出日期 | 总结日期',
          '总结时间 | 创建日期 | 创建时间 | 填写日期 | 提交日期 | 提交时间 | 记录时间 | 登记时间 | 发生时间 | 事件日期',
        ),
        other: list('дата | datum | fecha'),
      },
    },
    { id: 'status', type: 'text', words: STATUS_WORDS },
    notes,
  ],
} as const satisfies RegisterDefinition;
