// A sentence in which no day is torn between two lines: browsers break after the hyphens of 2026-06-15.
import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ day: { whiteSpace: 'nowrap' } });

const DAY = /(\d{4}-\d{2}-\d{2})/;

export function Sentence({ children }: { readonly children: string }) {
  const styles = useStyles();
  return children.split(DAY).map((part, index) =>
    // Every second part is what the pattern has found.
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className={styles.day}>
        {part}
      </span>
    ),
  );
}
