// Requirements against what was presented last: what counts as changed, and which change request explains it.
import { CLEAN, type MadeProject, withCells, withRecord, projectWorkbook } from '../support/made-project';
import { findingsOf } from '../support/run-review';

const PRESENTED: MadeProject = { ...CLEAN, presented: CLEAN.registers.requirements ?? [] };
const RULE = 'requirements/changed-outside-change-control';

const messages = (project: MadeProject): string[] =>
  findingsOf(projectWorkbook(project, 'en'))
    .filter(({ rule }) => rule === RULE)
    .map(({ messageId }) => messageId);

const [, second = {}] = CLEAN.registers.requirements ?? [];
const reworded = withCells(PRESENTED, 'requirements', 'Q-1', { title: 'Show all balances' });

test.each<readonly [string, MadeProject, readonly string[]]>([
  ['stands as it was presented', PRESENTED, []],
  ['was never presented', { ...reworded, presented: [] }, []],
  ['reads differently', reworded, ['text']],
  ['differs in case and spaces only', withCells(PRESENTED, 'requirements', 'Q-1', { title: 'show the  balance ' }), []],
  ['has another priority', withCells(PRESENTED, 'requirements', 'Q-1', { priority: 'could' }), ['priority']],
  ['went on from approved to in progress', withCells(PRESENTED, 'requirements', 'Q-2', { status: 'inProgress' }), []],
  ['is new and worked on', withRecord(PRESENTED, 'requirements', { ...second, id: 'Q-3', title: 'Print it' }), ['added']],
  ['is new and only proposed', withRecord(PRESENTED, 'requirements', { ...second, id: 'Q-3', status: 'proposed' }), []],
  ['is explained by a change', withCells(reworded, 'changes', 'C-1', { links: 'Q-1' }), []],
])('a requirement that %s', (_, project, expected) => {
  expect(messages(project)).toEqual(expected);
});
