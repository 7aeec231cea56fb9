// A dimension of satisfaction is weak, and no improvement is planned or under way. One finding per dimension.
import type { Rule } from '../rule';
import { meanIndex } from './mean-index';
import { questionCell } from './question-cell';
import { surveyName } from './survey-name';

export const weakDimensionWithoutAction: Rule<'survey'> = {
  meta: {
    id: 'survey/weak-dimension-without-action',
    register: 'survey',
    severity: 'warning',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: { actions: ['kind', 'description'] },
    settings: ['weakDimensionIndex', 'surveyMinimumAnswers'],
  },
  *check({ reading, all, settings }) {
    const hasImprovement = all('actions').some((action) => action.choice('kind') === 'improvement' && action.active);
    if (hasImprovement) return;
    for (const survey of reading.surveys) {
      const seen = new Set<string>();
      for (const question of survey.questions) {
        const index = meanIndex(question);
        const { dimension, answers } = question;
        if (dimension === undefined || dimension === 'overall' || seen.has(dimension) || index === undefined) continue;
        if (index >= settings.weakDimensionIndex || answers.counts.valid < settings.surveyMinimumAnswers) continue;
        seen.add(dimension);
        yield {
          subject: `${surveyName(survey, reading)}/${dimension}`,
          cell: questionCell(survey, question),
          messageId: 'weak',
          data: { question: question.text, index: Math.round(index), limit: settings.weakDimensionIndex },
        };
      }
    }
  },
};
