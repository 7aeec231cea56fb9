// The door that every sentence passes on its way to a client: it lets one client's rows through and notes each sentence.
import type { Audit } from '../../audit/audit';
import type { RegisterRecord } from '../../reading/records';
import type { FieldId } from '../../registers/catalogue';
import type { CheckRow } from './client-check';
import { fold } from '../../reading/words/fold';
import { markedRecord } from './marked-record';
import { releaseKey, type ClientDecisions } from './release';

type Worded = 'risks' | 'changes' | 'issues';

export interface Door {
  readonly isTheirs: (record: RegisterRecord) => boolean;
  /** The wording for the client; without it a title, only where the PM has ticked exactly its words. */
  readonly wording: <R extends Worded>(
    register: R,
    record: RegisterRecord<FieldId<R>>,
    titles: readonly FieldId<R>[],
  ) => string | undefined;
  /** A field that needs a tick: '' until it has one. */
  readonly ticked: (record: RegisterRecord, field: string) => string;
  readonly keepBack: (record: RegisterRecord, sentence: string, reason: NonNullable<CheckRow['reason']>) => void;
  /** A marked field as it stands; one that names another client only once the PM has ticked it. '' for what is kept back. */
  readonly shown: (record: RegisterRecord, field: string, sentence: string) => string;
  readonly namesOther: (sentence: string) => boolean;
  /** Every sentence that came to the door, in order, each once: the tab, a report and the minutes may say the same. */
  readonly check: CheckRow[];
}

export function newDoor(client: string, audit: Audit, decisions: ClientDecisions): Door {
  const check: CheckRow[] = [];
  const noted = new Set<string>();
  const note = (record: RegisterRecord, sentence: string, rest: Pick<CheckRow, 'state' | 'reason' | 'releaseKey'>, wording = '') => {
    const once = [record.register, record.key, sentence, rest.releaseKey].join('|');
    if (sentence === '' || noted.has(once)) return;
    noted.add(once);
    check.push({ client, record: record.text('id') || record.key, sentence, wording, ...rest });
  };
  /** The field's words as the PM lets them pass: their own in place of them where they wrote some. Undefined without a tick. */
  const released = (record: RegisterRecord, field: string, reason: NonNullable<CheckRow['reason']>): string | undefined => {
    const sentence = record.text(field);
    const key = releaseKey(record, field);
    const own = decisions.wordings.get(key) ?? '';
    const isReleased = decisions.released.has(key);
    note(record, sentence, isReleased ? { state: 'shown', releaseKey: key } : { state: 'waiting', reason, releaseKey: key }, own);
    return isReleased ? own || sentence : undefined;
  };
  const namesOther = otherClients(client, audit);
  const shown = (record: RegisterRecord, field: string, sentence: string): string => {
    if (namesOther(sentence)) return released(record, field, 'namesOther') ?? '';
    note(record, sentence, { state: 'shown' });
    return sentence;
  };
  return {
    check,
    isTheirs: (record) => audit.clients.of(record) === client,
    namesOther,
    shown,
    keepBack: (record, sentence, reason) => {
      note(record, sentence, { state: 'withheld', reason });
    },
    ticked: (record, field) => (record.text(field) === '' ? '' : (released(record, field, 'notTicked') ?? '')),
    wording: (register, record, titles) => {
      const wording = markedRecord<Worded>(register, record).text('clientWording');
      if (wording !== '') return shown(record, 'clientWording', wording) || undefined;
      const title = titles.find((field) => record.text(field) !== '');
      return title === undefined ? undefined : released(record, title, 'noWording');
    },
  };
}

/** Names of fewer letters stand in other words too. */
const SHORTEST = 2;

/** Whether a sentence names a client other than this one; a name within this client's own is no other's. */
function otherClients(client: string, { clients }: Audit): (sentence: string) => boolean {
  const own = fold(client);
  const others = clients.names.map(fold).filter((name) => name.length >= SHORTEST && !own.includes(name));
  return (sentence) => {
    const words = fold(sentence).replaceAll(own, ' ');
    return others.some((name) => words.includes(name));
  };
}
