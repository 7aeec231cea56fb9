// Scores that are not what they were when they were last presented, each with what may be made of it.
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { MovedMeasure } from '../../review/moved-scores';
import { scoreFigure } from '../figures';
import type { Sentences } from '../product';
import { useSpeech } from '../speech';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  line: { display: 'grid' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface MovedScoresProps {
  readonly moved: readonly MovedMeasure[];
  readonly sentences: Sentences;
}

export function MovedScores({ moved, sentences }: MovedScoresProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { texts, say } = speech;
  return (
    <ul className={styles.list}>
      {moved.map(({ client, measure, unit, before, now, verdict }) => {
        const text = client === '' ? texts.history.move : texts.history.moveOf;
        const values = { before: scoreFigure(before, unit, speech), now: scoreFigure(now, unit, speech) };
        return (
          <li key={`${measure} ${client}`} className={styles.line}>
            <Text>{say(text, { name: sentences.measureName(measure), client, ...values })}</Text>
            <Text size={200} className={styles.quiet}>
              {verdict.kind === 'tested' ? sentences.verdict(verdict.verdict) : say(texts.history.untested[verdict.why])}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}
