// A key client from whom no answer came, in a survey that says whose its answers are. One finding per client.
import { fold } from '../../reading/words/fold';
import type { Rule } from '../rule';
import { respondentsOf } from './respondents';

export const keyClientSilent: Rule<'survey'> = {
  meta: {
    id: 'survey/key-client-silent',
    register: 'survey',
    severity: 'warning',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: { stakeholders: ['name', 'organisation', 'keyClient'] },
  },
  *check({ reading, audit }) {
    const answered = new Set<string>();
    for (const survey of reading.surveys) {
      for (const { index, person } of respondentsOf(survey, audit.people)) {
        for (const organisation of [survey.organisation(index), person?.organisation ?? ''])
          if (organisation !== '') answered.add(fold(organisation));
      }
    }
    if (answered.size === 0) return;
    const seen = new Set<string>();
    for (const { record, organisation } of audit.people.persons) {
      const client = fold(organisation);
      if (client === '' || record.yes('keyClient') !== true || answered.has(client) || seen.has(client)) continue;
      seen.add(client);
      yield {
        subject: client,
        cell: record.cell('organisation'),
        client: audit.clients.canonical(organisation),
        messageId: 'silent',
        data: { client: organisation },
        urgency: 1,
      };
    }
  },
};
