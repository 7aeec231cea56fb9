// What was waived, and why: put away, never hidden.
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Finding } from '../../rules/finding';
import type { FindingText } from '../product';
import type { WaivedFinding } from '../reviewed';
import { useSpeech } from '../speech';
import { Disclosure } from './disclosure';
import { Sentence } from './sentence';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, display: 'grid', rowGap: tokens.spacingVerticalS },
  reason: { color: tokens.colorNeutralForeground2 },
});

interface WaivedProps {
  readonly waived: readonly WaivedFinding[];
  readonly textOf: (finding: Finding) => FindingText;
}

export function Waived({ waived, textOf }: WaivedProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  if (waived.length === 0) return null;
  return (
    <Disclosure title={say(texts.findings.waived, { count: waived.length })}>
      <ul className={styles.list}>
        {waived.map(({ finding, reason, until }) => (
          <li key={finding.key}>
            <Text block>
              {finding.record} <Sentence>{textOf(finding).message}</Sentence>
            </Text>
            <Text size={200} className={styles.reason}>
              {until === undefined ? reason : say(texts.findings.waivedUntil, { reason, until: { day: until } })}
            </Text>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
