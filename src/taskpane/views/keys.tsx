// The pane's own keys, shown where they work.
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useSpeech } from '../speech';

const useStyles = makeStyles({ keys: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' } });

export function Keys() {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const { title, run, search, views } = texts.shortcuts;
  return (
    <Text size={100} className={styles.keys}>
      {say(title)}: {[run, search, views].map((key) => say(key)).join(' · ')}
    </Text>
  );
}
