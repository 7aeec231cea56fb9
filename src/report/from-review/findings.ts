// The finding view of a review: each finding in words.
import { describeFinding } from '../../locales/findings';
import { withStakeholderWord } from '../../locales/stakeholder-word';
import type { Finding } from '../../rules/finding';
import { isRegisterId } from '../../registers/catalogue';
import { registerLabel } from '../../registers/labels';
import type { FindingRow, FindingView } from '../views/finding-view';
import type { Sources } from './sources';

/** The finding that says which rules could not run; it has a place of its own on the tab. */
const UNCHECKED = 'any/unchecked';

export function findingView(sources: Sources): FindingView {
  const { rules } = sources.review;
  const { language, stakeholderWord } = sources.frame;
  return {
    rows: rules.findings.filter(({ rule }) => rule !== UNCHECKED).map((finding) => findingRow(sources, finding)),
    unchecked: rules.findings
      .filter(({ rule }) => rule === UNCHECKED)
      .map((finding) => describeFinding(language, finding, stakeholderWord).message),
    waived: rules.waived.length,
  };
}

function findingRow({ frame, kept }: Sources, finding: Finding): FindingRow {
  const { message, next, title } = describeFinding(frame.language, finding, frame.stakeholderWord);
  // "risks/no-owner|risks|R-03|owner": the register stands second in a key.
  const register = finding.key.split('|')[1] ?? '';
  return {
    key: finding.key,
    severity: finding.severity,
    message: `${title}: ${message}`,
    nextStep: next,
    register: isRegisterId(register) ? withStakeholderWord(registerLabel(register, frame.language), frame.stakeholderWord) : '',
    record: finding.record ?? '',
    client: finding.client ?? '',
    note: kept.notes.get(finding.key) ?? '',
    ...(finding.cell === undefined ? {} : { cell: finding.cell }),
  };
}
