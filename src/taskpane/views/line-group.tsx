// Lines of one kind under their count, closed while there are many; beyond twenty a count stands for the rest.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSpeech } from '../speech';
import { Disclosure } from './disclosure';

const useStyles = makeStyles({
  list: { margin: 0, padding: `${tokens.spacingVerticalXS} 0 0`, listStyle: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
});

/** Lines shown of one kind before a count stands for the rest. */
const MOST = 20;
const OPEN_UP_TO = 5;

/** Nothing for no lines. */
export function Group({ title, lines }: { readonly title: string; readonly lines: readonly ReactNode[] }) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  if (lines.length === 0) return null;
  const rest = lines.length - MOST;
  return (
    <Disclosure title={title} isOpen={lines.length <= OPEN_UP_TO}>
      <ul className={styles.list}>
        {lines.slice(0, MOST)}
        {rest > 0 && <li>{say(texts.history.andMore, { count: rest })}</li>}
      </ul>
    </Disclosure>
  );
}
