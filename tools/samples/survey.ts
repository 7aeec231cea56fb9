// The satisfaction survey of the samples: forty answers in the shape that Microsoft Forms exports.
import { people, transit, water, type PersonKey } from './people';
import { both, day, type Both, type SampleCell, type SampleTab } from './sample';

const scale: readonly Both[] = [
  both('Very dissatisfied', '非常不满意'),
  both('Dissatisfied', '不满意'),
  both('Neutral', '一般'),
  both('Satisfied', '满意'),
  both('Very satisfied', '非常满意'),
];
const rating = (value: number | undefined): SampleCell => (value === undefined ? both('Not applicable', '不适用') : scale[value - 1]);

/** likelihood to recommend; communication, delivery, quality, team, overall (1–5, undefined = not applicable); comment; who, where known */
type Answer = readonly [recommend: number, ...ratings: (number | undefined)[]];
const comments: Readonly<Record<number, Both>> = {
  0: both('The weekly report is short and honest.', '周报简短、实在。'),
  3: both('Queue times are still too long.', '排队还是太久。'),
  9: both('I hear about changes too late.', '变更知道得太晚。'),
  14: both('The team picks up the phone.', '团队随叫随到。'),
  21: both('Bills were wrong twice.', '账单错了两次。'),
  28: both('=HYPERLINK("https://example.com","looks like a formula")', '=HYPERLINK("https://example.com","看着像公式")'),
  33: both('More training, please.', '希望多安排培训。'),
};
const named: Readonly<Record<number, PersonKey>> = {
  0: 'nair',
  3: 'bell',
  9: 'osei',
  14: 'mills',
  21: 'lam',
  26: 'okafor',
  33: 'rahman',
  38: 'grant',
};

const answers: readonly Answer[] = [
  [9, 5, 4, 4, 5, 5],
  [8, 4, 4, 4, 5, 4],
  [10, 5, 5, 5, 5, 5],
  [4, 3, 2, 3, 4, 2],
  [7, 4, 3, 4, 4, 4],
  [9, 4, 4, 4, 5, 4],
  [9, 5, 4, 5, 5, 5],
  [6, 3, 3, 3, 4, 3],
  [8, 4, 4, undefined, 4, 4],
  [3, 2, 3, 3, 3, 2],
  [10, 5, 4, 4, 5, 5],
  [8, 3, 4, 4, 4, 4],
  [9, 4, 5, 4, 5, 5],
  [7, 3, 3, 4, 4, 3],
  [10, 5, 5, 5, 5, 5],
  [9, 4, 4, 4, 5, 4],
  [8, 4, 3, 4, 5, 4],
  [5, 2, 3, 3, 4, 3],
  [9, 4, 4, 5, 5, 5],
  [10, 5, 5, 4, 5, 5],
  [8, 4, 4, 4, 4, 4],
  [2, 2, 2, 1, 3, 2],
  [9, 4, 4, 4, 5, 4],
  [7, 3, 4, 4, 4, 4],
  [9, 4, 4, undefined, 5, 5],
  [6, 3, 3, 3, 4, 3],
  [10, 5, 5, 5, 5, 5],
  [8, 3, 4, 4, 5, 4],
  [9, 4, 4, 4, 4, 4],
  [9, 5, 4, 4, 5, 5],
  [4, 2, 2, 3, 3, 2],
  [8, 4, 4, 4, 5, 4],
  [9, 4, 5, 4, 5, 5],
  [7, 3, 4, 3, 4, 4],
  [10, 5, 5, 5, 5, 5],
  [9, 4, 4, 4, 5, 4],
  [8, 4, 4, 4, 5, 4],
  [5, 3, 3, 3, 4, 3],
  [9, 4, 4, 4, 5, 5],
  [10, 4, 5, 5, 5, 5],
];

const start = day('2026-05-18').serial;

export const survey: SampleTab = {
  name: both('Survey May 2026', '满意度调查'),
  above: { en: [], zh: [] },
  headers: [
    both('ID', 'ID'),
    both('Start time', '开始时间'),
    both('Completion time', '完成时间'),
    both('Email', '电子邮件'),
    both('Name', '名称'),
    both('Which organisation do you work for?', '您所在的单位'),
    both('How likely are you to recommend us to a colleague? (0-10)', '您有多大可能向同事推荐我们？（0-10分）'),
    both('How satisfied are you with our communication?', '您对我们的沟通是否满意？'),
    both('How satisfied are you with delivery against the plan?', '您对按计划交付是否满意？'),
    both('How satisfied are you with the quality of what we deliver?', '您对交付成果的质量是否满意？'),
    both('How satisfied are you with our team?', '您对我们的团队是否满意？'),
    both('Overall, how satisfied are you?', '总体而言您是否满意？'),
    both('What should we do better?', '您希望我们改进什么？'),
    both('May we quote you?', '是否同意引用您的意见？'),
  ],
  rows: answers.map(([recommend, ...ratings], index): SampleCell[] => {
    const key = named[index];
    const who = key === undefined ? undefined : people[key];
    const time = { serial: start + Math.floor(index / 5) + (9 + (index % 5)) / 24 };
    return [
      index + 1,
      time,
      { serial: time.serial + 4 / 1440 },
      who?.mail ?? 'anonymous',
      who?.name,
      index % 2 === 0 || (who?.organisation ?? water) === transit ? transit : water,
      recommend,
      ...ratings.map(rating),
      comments[index],
      comments[index] === undefined ? undefined : index % 2 === 0 ? both('Yes', '是') : both('No', '否'),
    ];
  }),
};
