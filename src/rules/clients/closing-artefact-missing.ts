// A project in its closing phase without its closing report, final survey or lessons. One finding per client.
import type { Rule, RuleContext } from '../rule';

const CLOSING_REPORT = /clos(?:ing|ure)|final report|project end|结项|收尾|总结报告|竣工|结案/i;

export const closingArtefactMissing: Rule<'clients'> = {
  meta: {
    id: 'clients/closing-artefact-missing',
    register: 'clients',
    severity: 'error',
    concern: 'client',
    saysWhatIsMissing: true,
    needs: { clients: ['name', 'phase'] },
  },
  *check(context) {
    const closing = context.records.filter((record) => record.choice('phase') === 'closing');
    if (closing.length === 0) return;
    for (const record of closing) {
      const client = context.audit.clients.canonical(record.text('name'));
      const missing = missingArtefacts(context, client).map((artefact) => `artefact.${artefact}`);
      if (missing.length > 0)
        yield { record, field: 'phase', client, messageId: 'missing', data: { name: record.text('name'), parts: { list: missing } } };
    }
  },
};

function missingArtefacts({ audit, reading, all }: RuleContext<'clients'>, client: string | undefined): string[] {
  const isReported = audit.contacts.some(
    ({ record, clients }) =>
      (client === undefined || clients.has(client)) && CLOSING_REPORT.test(`${record.text('topic')} ${record.text('summary')}`),
  );
  return [
    ...(isReported ? [] : ['closingReport']),
    ...(reading.surveys.length > 0 ? [] : ['finalSurvey']),
    ...(all('lessons').length > 0 ? [] : ['lessons']),
  ];
}
