// Every word of the lists, in the plainest table of its register: the column is understood as the field whose word it is.
import { fieldOf, type RecordRegisterId, registerOf } from '../../src/registers/catalogue';
import { allWords } from '../../src/reading/words/lexicon';
import { readRows } from './grids';

/** Columns without which a register is not known. */
const PLAIN: Partial<Readonly<Record<RecordRegisterId, readonly string[]>>> = {
  stakeholders: ['name', 'role', 'power', 'interest'],
  communicationPlan: ['item', 'audience', 'purpose', 'method', 'frequency'],
  communicationLog: ['date', 'participants', 'topic', 'summary', 'channel'],
  risks: ['id', 'title', 'probability', 'impact', 'action'],
  changes: ['id', 'title', 'requester', 'submittedOn', 'status'],
  requirements: ['id', 'title', 'priority', 'acceptanceCriteria'],
  issues: ['id', 'description', 'severity', 'raisedBy', 'raisedOn'],
  milestones: ['id', 'name', 'plannedOn', 'status'],
  actions: ['id', 'description', 'owner', 'dueOn'],
  clients: ['name', 'goals', 'contractEnd', 'tier'],
};
/** Each so many-th word: all of them take half a minute. */
const STEP = 6;
/** Words that two fields of a register share go to the one of them that the plain table lacks, or to the more important one. */
const LEAST_SHARE = 0.98;

const registers = Object.entries(PLAIN) as readonly (readonly [RecordRegisterId, readonly string[]])[];

test.each(registers)('%s', (register, plain) => {
  const { fields, words: names } = registerOf(register);
  const said = fields.flatMap(({ id, words }) => allWords(words).map((word) => ({ id, word }))).filter((_, index) => index % STEP === 0);
  const misread = said.filter(({ id, word }) => {
    const others = plain.filter((field) => field !== id).map((field) => fieldOf(register, field)?.words.en[0] ?? '');
    const table = readRows(names.en[0], [[...others, word]]).sheets[0]?.tables[0];
    return table?.register !== register || table.columns.at(-1)?.field !== id;
  });
  expect(misread.length).toBeLessThanOrEqual(said.length * (1 - LEAST_SHARE));
});
