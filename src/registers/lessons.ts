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
    ),
    zh: list('经验教训登记册 | 经验教训 | 经验总结 | 经验教训总结 | 经验教训清单 | 经验教训表'),
    other: list('извлеченные уроки | lessons-learned-register | lecciones aprendidas | реестр уроков'),
  },
  nouns: { en: list('lesson | lesson learned'), zh: list('经验 | 经验教训') },
  fields: [
    {
      ...id,
      words: {
        en: list('ID | Lesson ID | Lesson No | Lesson #', ...id.words.en),
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
        ),
        zh: list(
          '情况 | 经验教训 | 事件描述 | 情况描述 | 问题描述 | 经验 | 教训 | 背景 | 事件 | 场景 | 经验教训描述 | 描述 | 情境',
          '发生了什么 | 问题 | 情况说明 | 经验描述',
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
        ),
        zh: list(
          '建议 | 改进建议 | 改进措施 | 建议措施 | 后续建议 | 应对建议 | 推荐做法 | 对策 | 改进方案 | 未来建议 | 建议行动',
          '对未来项目的建议 | 解决办法',
        ),
        other: list('рекомендация | рекомендации | empfehlung | recomendación | maßnahme'),
      },
    },
    {
      id: 'category',
      type: 'text',
      words: {
        ...CATEGORY_WORDS,
        en: list(...CATEGORY_WORDS.en, 'Lesson Type | Lesson Category | Knowledge Area | Project Phase | Phase'),
        zh: list(...CATEGORY_WORDS.zh, '知识领域 | 阶段 | 项目阶段'),
      },
    },
    {
      ...owner,
      words: {
        ...owner.words,
        en: list('Lesson Owner', ...owner.words.en, 'Author | Submitted By | Raised By | Logged By | Identified By | Contributor'),
        zh: list(...owner.words.zh, '提出人 | 记录人 | 作者 | 提交人 | 总结人'),
      },
    },
    {
      id: 'date',
      type: 'date',
      words: {
        en: list(
          'Date | Date Logged | Date Identified | Date Raised | Logged On | Recorded On | Date Recorded | Date Entered',
          'Date Captured | Lesson Date',
        ),
        zh: list('日期 | 记录日期 | 发生日期 | 登记日期 | 时间 | 提出日期 | 总结日期'),
        other: list('дата | datum | fecha'),
      },
    },
    { id: 'status', type: 'text', words: STATUS_WORDS },
    notes,
  ],
} as const satisfies RegisterDefinition;
