// The stakeholders as scored: quadrant, salience, and the way from their current to the desired engagement.
import type { Audit } from '../../audit/audit';
import type { Person } from '../../audit/persons';
import type { Settings } from '../../setup/settings';
import {
  ENGAGEMENT_LEVELS,
  type EngagementGap,
  engagementGap,
  type EngagementLevel,
  type PowerInterestQuadrant,
  powerInterestQuadrant,
  type SalienceClass,
  salienceClass,
} from '../formulas/salience';

export interface StakeholderScore {
  readonly person: Person;
  readonly client?: string;
  readonly quadrant?: PowerInterestQuadrant;
  /** Where legitimacy or urgency is judged. */
  readonly salience?: SalienceClass;
  readonly gap?: EngagementGap;
}

/** Everybody of the register, in its order. */
export function scoreStakeholders({ people, clients }: Pick<Audit, 'people' | 'clients'>, settings: Settings): StakeholderScore[] {
  return people.persons.map((person) => {
    const client = clients.ofPerson(person);
    const quadrant = powerInterestQuadrant(person.power, person.interest, settings.gridCut);
    const salience = salienceOf(person, settings.gridCut);
    const gap = engagementGap(levelOf(person, 'currentEngagement'), levelOf(person, 'desiredEngagement'));
    return {
      person,
      ...(client !== undefined && { client }),
      ...(quadrant && { quadrant }),
      ...(salience && { salience }),
      ...(gap && { gap }),
    };
  });
}

function salienceOf({ record, power }: Person, cut: number): SalienceClass | undefined {
  const legitimacy = record.yes('legitimacy');
  const urgency = record.yes('urgency');
  if (power === undefined || (legitimacy === undefined && urgency === undefined)) return undefined;
  return salienceClass(power >= cut, legitimacy ?? false, urgency ?? false);
}

function levelOf({ record }: Person, field: 'currentEngagement' | 'desiredEngagement'): EngagementLevel | undefined {
  const option = record.choice(field);
  return ENGAGEMENT_LEVELS.find((level) => level === option);
}
