// What changed since the last presented review: findings that are new, solved or worse, and scores that moved.
import { Link, Text } from '@fluentui/react-components';
import type { StakeholderWord } from '../../locales/stakeholder-word';
import type { SinceLast as Since } from '../../review/since-last';
import type { Finding } from '../../rules/finding';
import { aboutOfKey, ruleOfKey } from '../../rules/finding-key';
import type { CellRef } from '../../workbook/address';
import { useSentences } from '../hooks/use-sentences';
import type { Product } from '../product';
import { cellName, useSpeech } from '../speech';
import { ChangedRecords } from './changed-records';
import { Group } from './line-group';
import { MovedScores } from './moved-scores';
import { Section } from './section';
import { Sentence } from './sentence';

interface SinceLastProps {
  readonly since: Since;
  readonly word: StakeholderWord;
  readonly product: Pick<Product, 'sentences'>;
  readonly onGoTo: (cell: CellRef) => void;
}

export function SinceLast({ since, word, product, onGoTo }: SinceLastProps) {
  const { texts, say } = useSpeech();
  const sentences = useSentences(product, word);
  if (!sentences) return null;
  const { unreadThen, fresh, solved, worse, moved, requirements, risks } = since;
  const records = [requirements, risks].flatMap(({ added, gone, changed }) => [...added, ...gone, ...changed]);
  const isSame = fresh.length + solved.length + worse.length + moved.length + records.length + unreadThen.length === 0;
  const line = (finding: Finding) => (
    <FindingLine key={finding.key} finding={finding} text={sentences.finding(finding).message} onGoTo={onGoTo} />
  );
  return (
    <Section title={say(texts.history.since, { day: { day: since.day } })}>
      {unreadThen.length > 0 && <Text>{say(texts.history.unreadThen, { tabs: { list: unreadThen } })}</Text>}
      {isSame && <Text>{say(texts.history.same)}</Text>}
      {moved.length > 0 && <MovedScores moved={moved} sentences={sentences} />}
      <Group title={say(texts.history.worse, { count: worse.length })} lines={worse.map(line)} />
      <Group title={say(texts.history.fresh, { count: fresh.length })} lines={fresh.map(line)} />
      <Group
        title={say(texts.history.solved, { count: solved.length })}
        lines={solved.map(({ key }) => (
          <li key={key}>
            <Text>{sentences.rule(ruleOfKey(key))}</Text> <Text weight="semibold">{aboutOfKey(key)}</Text>
          </li>
        ))}
      />
      <ChangedRecords register={sentences.registerName('requirements')} changes={requirements} />
      <ChangedRecords register={sentences.registerName('risks')} changes={risks} />
    </Section>
  );
}

function FindingLine({
  finding: { record, cell },
  text,
  onGoTo,
}: {
  readonly finding: Finding;
  readonly text: string;
  readonly onGoTo: SinceLastProps['onGoTo'];
}) {
  const { texts, say } = useSpeech();
  return (
    <li>
      <Text block>
        {record !== undefined && <Text weight="semibold">{record} </Text>}
        <Sentence>{text}</Sentence>
      </Text>
      {cell && (
        <Link
          as="button"
          onClick={() => {
            onGoTo(cell);
          }}
        >
          {say(texts.findings.goTo, { cell: cellName(cell) })}
        </Link>
      )}
    </li>
  );
}
