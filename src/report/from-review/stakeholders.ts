// The stakeholder view of a review, the most powerful first.
import type { StakeholderView } from '../views/stakeholder-view';
import { countedRows } from './counted';
import { figured, placeOf, type Sources } from './sources';

export function stakeholderView(sources: Sources): StakeholderView {
  const { review } = sources;
  const people = review.scores.stakeholders.map(({ person, quadrant, gap }) => ({
    name: person.name,
    organisation: person.organisation,
    role: person.record.text('role') || person.record.text('title'),
    isKey: person.isKey,
    strategy: person.record.text('strategy'),
    cell: placeOf(person.record),
    ...figured('power', person.power),
    ...figured('interest', person.interest),
    ...(quadrant === undefined ? {} : { quadrant }),
    ...(gap === undefined ? {} : { current: gap.from, desired: gap.to }),
  }));
  people.sort((a, b) => (b.power ?? 0) - (a.power ?? 0) || (b.interest ?? 0) - (a.interest ?? 0));
  return { people, cut: review.setup.settings.gridCut, counted: countedRows(sources, 'stakeholders') };
}
