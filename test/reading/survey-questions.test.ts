// What each question of a survey measures, on which scale, which way it runs and whether the user is asked: by its wording and its answers.
import fc from 'fast-check';
import { proposeMetric } from '../../src/reading/survey/question-metric';
import type { CellValue } from '../../src/workbook/snapshot';

const ANSWERS = 24;
const whole = (min: number, max: number): readonly CellValue[] =>
  Array.from({ length: ANSWERS }, (_, index) => min + (index % (max - min + 1)));
const words = (list: string): readonly CellValue[] => {
  const labels = list.split(' | ');
  return Array.from({ length: ANSWERS }, (_, index) => labels[index % labels.length] ?? '');
};
const sentences = Array.from({ length: ANSWERS }, (_, index) => `Reply number ${index} in a few more words`);
const SATISFACTION = words('Very dissatisfied | Dissatisfied | Neutral | Satisfied | Very satisfied');
const AGREEMENT = words('Strongly disagree | Disagree | Neither agree nor disagree | Agree | Strongly agree');
const MANYI = words('非常不满意 | 不满意 | 一般 | 满意 | 非常满意');
const TONGYI = words('非常不同意 | 不同意 | 一般 | 同意 | 非常同意');
const FUHE = words('非常不符合 | 比较不符合 | 不确定 | 比较符合 | 非常符合');

/** "csat 1–5", "rating 1–5 down, asked" */
function told(question: string, answers: readonly CellValue[]): string {
  const { metric, scale, decided } = proposeMetric(question, answers, {});
  const range = scale ? ` ${scale.min}–${scale.max}${scale.direction === 'down' ? ' down' : ''}` : '';
  return `${metric}${range}${decided ? '' : ', asked'}`;
}

describe('what is asked', () => {
  test.each<[string, readonly CellValue[], string]>([
    ['How likely are you to recommend us to a friend or colleague?', whole(0, 10), 'nps 0–10'],
    ['How likely is it that you would recommend our company?', whole(3, 10), 'nps 0–10'],
    ['How likely are you to recommend us? (0 = Not at all likely, 10 = Extremely likely)', whole(0, 10), 'nps 0–10'],
    ['How likely are you to recommend us?', words('0 - Not at all likely | 3 | 5 | 7 | 8 | 9 | 10 - Extremely likely'), 'nps 0–10'],
    ['您有多大可能将我们推荐给朋友或同事？', whole(0, 10), 'nps 0–10'],
    ['您向同行推荐我们的可能性有多大（0-10分）', whole(0, 10), 'nps 0–10'],
    ['On a scale of 1 to 10, how likely are you to recommend us?', whole(1, 10), 'nps 0–10, asked'],
    ['How likely are you to recommend us?', whole(1, 5), 'rating 1–5, asked'],
    ['How likely are you to recommend us?', words('Very unlikely | Unlikely | Neutral | Likely | Very likely'), 'rating 1–5'],
    ['Would you recommend us?', words('Definitely | Probably | Probably not | Definitely not'), 'rating 1–5'],
    ['您愿意把我们推荐给其他部门吗？', words('非常愿意 | 愿意 | 一般 | 不愿意 | 非常不愿意'), 'rating 1–5'],
    ['Would you recommend us?', words('Yes | No'), 'choice'],
    ['How likely are you to renew your contract?', whole(0, 10), 'rating 0–10, asked'],
    ['Overall, how satisfied are you with the project?', whole(1, 5), 'csat 1–5'],
    ['Overall, how satisfied or dissatisfied are you with our company?', whole(1, 5), 'csat 1–5'],
    ['How satisfied were you with the response time?', SATISFACTION, 'csat 1–5'],
    ['您对项目经理的沟通满意吗？', MANYI, 'csat 1–5'],
    ['您对交付质量是否满意', words('5分 | 4分 | 3分 | 2分 | 1分'), 'csat 1–5'],
    ['Overall satisfaction', whole(1, 10), 'csat 0–10, asked'],
    ['总体满意度', whole(1, 5), 'csat 1–5'],
    ['How much effort did you personally have to put forth?', whole(1, 5), 'ces 1–5 down, asked'],
    ['您解决问题花费了多少精力？', whole(1, 5), 'ces 1–5 down, asked'],
    ['The company made it easy for me to handle my issue. (1-7)', whole(1, 7), 'ces 1–7'],
    ['The company made it easy for me to handle my issue.', AGREEMENT, 'ces 1–5'],
    ['How easy was it to work with our team?', words('Very difficult | Difficult | Neither | Easy | Very easy'), 'ces 1–5'],
    ['与我们合作是否容易？', words('非常容易 | 容易 | 一般 | 困难 | 非常困难'), 'ces 1–5'],
    ['How would you rate the quality of our deliverables?', whole(1, 5), 'rating 1–5'],
    ['请您对响应速度打分', words('★★★★★ | ★★★★☆ | ★★★☆☆ | ★★☆☆☆ | ★☆☆☆☆'), 'rating 1–5'],
    ['Please rate our communication', words('1 star | 2 stars | 3 stars | 4 stars | 5 stars'), 'rating 1–5'],
    ['How do you rate us?', words('8/10 | 10/10 | 4/10 | 7/10'), 'rating 0–10, asked'],
    ['请为本次服务打分（百分制）', words('95 | 88 | 72 | 60 | 100'), 'rating 0–100'],
    ['请对沟通打分（满分10分）', whole(4, 10), 'rating 1–10, asked'],
    ['The team keeps me informed.', AGREEMENT, 'rating 1–5'],
    ['项目组沟通及时', TONGYI, 'rating 1–5'],
    ['项目组能说到做到', FUHE, 'rating 1–5'],
    ['Did we meet your expectations?', words('Far exceeded expectations | Met expectations | Below expectations'), 'rating 1–5'],
    ['What should we improve?', sentences, 'text'],
    ['Which parts do you use?', words('Reports; | Reports;Minutes; | Minutes;'), 'choice'],
    ['您使用哪些功能（多选）', words('日报┋周报 | 日报 | 周报┋月报'), 'choice'],
    ['您的年龄段是？', words('18-25 | 26-30 | 31-40 | 41-50'), 'choice'],
    ['If the product had this, how would you feel?', words('I like it | I expect it | I am neutral | I dislike it'), 'choice'],
  ])('%s', (question, answers, expected) => {
    expect(told(question, answers)).toBe(expected);
  });
});

describe('numbers that are no judgement are no rating', () => {
  test.each<[string, readonly CellValue[]]>([
    ['How many years have you worked with us?', whole(1, 5)],
    ['How many people are on your team?', whole(2, 9)],
    ['Years of experience', whole(1, 9)],
    ['您使用我们的产品几年了？', whole(1, 5)],
    ['您每周使用多少次？', whole(1, 5)],
  ])('%s', (question, answers) => {
    expect(told(question, answers)).toBe('choice');
  });
  test('nor are the places of a ranking, nor ticks', () => {
    expect(told('Please rank – Price', whole(1, 5))).toBe('choice');
    expect(told('Which do you use? – Reports', whole(0, 1))).toBe('choice');
  });
  test('nor is how often something is used', () => {
    expect(told('How often do you use our portal?', words('Never | Rarely | Sometimes | Often | Always'))).toBe('choice');
  });
  test('but satisfaction with a number of things is satisfaction', () => {
    expect(told('How satisfied are you with the number of meetings?', whole(1, 5))).toBe('csat 1–5');
  });
});

describe('much of something bad is asked about, and proposed as less is better', () => {
  test.each<[string, readonly CellValue[], string]>([
    ['How dissatisfied are you with our support?', whole(1, 5), 'csat 1–5 down, asked'],
    ['I had to wait too long for answers.', AGREEMENT, 'rating 1–5 down, asked'],
    ['The reports are hard to understand', AGREEMENT, 'rating 1–5 down, asked'],
    ['I often had to chase for an answer', whole(1, 5), 'rating 1–5 down, asked'],
    ['我需要重复说明我的问题', TONGYI, 'rating 1–5 down, asked'],
    ['项目进展不透明', FUHE, 'rating 1–5 down, asked'],
    ['How likely are you to leave us for another supplier?', whole(0, 10), 'rating 0–10 down, asked'],
  ])('%s', (question, answers, expected) => {
    expect(told(question, answers)).toBe(expected);
  });
  test('satisfaction in words is good whatever it is about', () => {
    expect(told('How satisfied are you with the handling of delays?', SATISFACTION)).toBe('csat 1–5');
    expect(told('您对延误处理是否满意？', MANYI)).toBe('csat 1–5');
  });
});

describe('the words at the ends of a scale say which way it runs', () => {
  test.each<[string, readonly CellValue[], string]>([
    ['How do you rate our support? (1 = poor, 5 = excellent)', whole(1, 5), 'rating 1–5'],
    ['On a scale of 1-5 (1 = excellent, 5 = very poor), how do you rate our support?', whole(1, 5), 'rating 1–5 down'],
    ['Please rate your satisfaction from 1 (very satisfied) to 5 (very dissatisfied)', whole(1, 5), 'csat 1–5 down'],
    ['您对服务的评价（1非常满意 5非常不满意）', whole(1, 5), 'csat 1–5 down'],
    ['您对服务的评价（5分非常满意，1分非常不满意）', whole(1, 5), 'csat 1–5'],
    [
      'How satisfied are you?',
      words('1 - Very satisfied | 2 - Satisfied | 3 - Neutral | 4 - Dissatisfied | 5 - Very dissatisfied'),
      'csat 1–5 down',
    ],
    ['How satisfied are you?', words('5 (Very satisfied) | 4 (Satisfied) | 3 | 2 | 1 (Very dissatisfied)'), 'csat 1–5'],
  ])('%s', (question, answers, expected) => {
    expect(told(question, answers)).toBe(expected);
  });
});

describe('labels have their places on the scale', () => {
  test.each<[string, string, boolean]>([
    ['非常不满意(1)=1 不满意(2)=2 一般(3)=3 满意(4)=4 非常满意(5)=5', '4 5', true],
    ['完全不重要=1 不太重要=2 一般=3 比较重要=4 非常重要=5', '4 5', true],
    ['Not at all satisfied=1 Not so satisfied=2 Somewhat satisfied=3 Very satisfied=4 Extremely satisfied=5', '4 5', true],
    ['Not at all important=1 Slightly important=2 Moderately important=3 Very important=4 Extremely important=5', '4 5', true],
    ['Never=1 Rarely=2 Sometimes=3 Often=4 Always=5', '4 5', true],
    ['从不=1 很少=2 有时=3 经常=4 总是=5', '4 5', true],
    ['Very dissatisfied=1 Somewhat dissatisfied=2 Neutral=3 Somewhat satisfied=4 Very satisfied=5', '4 5', true],
    [
      'Extremely dissatisfied=1 Moderately dissatisfied=2 Slightly dissatisfied=3 Neutral=4 Slightly satisfied=5 Moderately satisfied=6 Extremely satisfied=7',
      '5 6 7',
      true,
    ],
    ['Strongly disagree=1 Disagree=2 Somewhat disagree=3 Neutral=4 Somewhat agree=5 Agree=6 Strongly agree=7', '5 6 7', true],
    ['Definitely not=1 Probably not=2 Probably=4 Definitely=5', '4 5', true],
    // How much is plain, whether that is good is not.
    ['Not at all strict=1 Not so strict=2 Somewhat strict=3 Very strict=4 Extremely strict=5', '4 5', false],
    // Three words of praise and one of blame: their order is plain, their distance is not, so the user is asked.
    ['Poor=1 Fair=2 Good=3 Very good=4 Excellent=5', '3 4 5', false],
  ])('%s', (scale, positive, decided) => {
    const places = Array.from(scale.matchAll(/(\D+(?:\(\d\))?)=(\d)(?: |$)/g), ([, label = '', value]) => ({
      label,
      value: Number(value),
    }));
    const proposal = proposeMetric('Our service', words(places.map(({ label }) => label).join(' | ')), {});
    expect(proposal.scale?.labels).toEqual(places);
    expect([proposal.scale?.positive.join(' '), proposal.decided]).toEqual([positive, decided]);
  });
});

test('what matters to people and what they expected is no judgement, so it counts for no dimension', () => {
  const dimension = (question: string) => proposeMetric(question, whole(1, 5), {}).dimension;
  expect(dimension('How important is on-time delivery to you?')).toBeUndefined();
  expect(dimension('您认为交付及时性的重要程度')).toBeUndefined();
  expect(dimension('Delivery – expectation')).toBeUndefined();
  expect(dimension('How do you rate on-time delivery?')).toBe('delivery');
});

test('a row of a matrix is about what the row says, not what all of them are asked', () => {
  const dimension = (question: string) => proposeMetric(question, whole(1, 5), {}).dimension;
  expect(dimension('How satisfied are you overall with – Delivery')).toBe('delivery');
  expect(dimension('总体满意度 [沟通]')).toBe('communication');
  expect(dimension('How satisfied are you overall with – Snacks')).toBe('overall');
});

describe('what the user says', () => {
  const effort = 'How much effort did you have to put in?';
  test('of the metric leaves the direction as proposed', () => {
    expect(proposeMetric(effort, whole(1, 5), { metric: 'ces' })).toMatchObject({
      scale: { direction: 'down', positive: [1, 2] },
      decided: true,
    });
  });
  test.each([
    [true, 'down'],
    [false, 'up'],
  ])('of the direction holds, whatever was proposed: reversed %s', (isReversed, direction) => {
    for (const question of [effort, 'How do you rate us?'])
      expect(proposeMetric(question, whole(1, 5), { isReversed }).scale?.direction).toBe(direction);
  });
});

test('every position of a positive set lies on its scale', () => {
  const labels = fc.constantFrom(
    ...'Never|Rarely|Good|Very good|Excellent|Poor|Slightly satisfied|不太满意|非常满意|一般|Strongly agree|Disagree'.split('|'),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(labels, fc.integer({ min: 0, max: 10 })), { minLength: 1, maxLength: 30 }), (cells) => {
      const { scale } = proposeMetric('Our service', cells, {});
      for (const value of [...(scale?.positive ?? []), ...(scale?.labels ?? []).map((label) => label.value)])
        expect(value >= (scale?.min ?? 0) && value <= (scale?.max ?? 0)).toBe(true);
    }),
  );
});
