// How a measure came about: its definition, its method, what was counted, what would move it, and what else is to be known.
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ExplainedMeasure } from '../../locales/explain-measure';
import { useSpeech } from '../speech';
import { Disclosure } from './disclosure';

const useStyles = makeStyles({
  lines: { margin: 0, paddingTop: tokens.spacingVerticalXS, display: 'grid', rowGap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

export function Explained({ explained: { definition, method, account, sensitivity, remarks } }: { readonly explained: ExplainedMeasure }) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  return (
    <Disclosure title={say(texts.scores.how)} isQuiet>
      <div className={styles.lines}>
        {[definition, method, account, sensitivity, ...remarks].filter(Boolean).map((line, index) => (
          <Text key={index} size={200}>
            {line}
          </Text>
        ))}
      </div>
    </Disclosure>
  );
}
