// A fix before it is made: each cell as it is and as it would be.
import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Fix } from '../../rules/finding';
import { isoDay } from '../../workbook/serial-date';
import type { CellValue } from '../../workbook/snapshot';
import { cellName, useSpeech } from '../speech';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  values: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalM, margin: 0 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  from: { textDecorationLine: 'line-through' },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    maxHeight: '160px',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

/** A cell's value as people read it; a number that the fix makes a date is shown as that day. */
function shown(value: CellValue, numberFormat: string | undefined, empty: string): string {
  if (value === '') return empty;
  return typeof value === 'number' && numberFormat !== undefined && /[dy]/i.test(numberFormat) ? isoDay(value) : String(value);
}

interface FixPreviewProps {
  /** At least one. */
  readonly fixes: readonly Fix[];
  readonly onApply: () => void;
  readonly onClose: () => void;
}

export function FixPreview({ fixes, onApply, onClose }: FixPreviewProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const [first] = fixes;
  if (!first) return null;
  const count = fixes.length;
  return (
    <div className={styles.box}>
      <Text weight="semibold">{say(texts.fix.title, { count, cell: cellName(first.cell) })}</Text>
      {count === 1 ? <OneChange fix={first} /> : <ManyChanges fixes={fixes} />}
      <Text size={200}>{say(texts.fix.note, { count })}</Text>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={onApply}>
          {say(texts.fix.apply, { count })}
        </Button>
        <Button size="small" onClick={onClose}>
          {say(texts.fix.cancel)}
        </Button>
      </div>
    </div>
  );
}

function OneChange({ fix: { from, to, numberFormat } }: { readonly fix: Fix }) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const empty = say(texts.fix.empty);
  return (
    <dl className={styles.values}>
      <dt>{say(texts.fix.from)}</dt>
      <dd className={mergeClasses(styles.value, styles.from)}>{shown(from, undefined, empty)}</dd>
      <dt>{say(texts.fix.to)}</dt>
      <dd className={styles.value}>{shown(to, numberFormat, empty)}</dd>
    </dl>
  );
}

/** Every change is listed, so that none is made unseen; long lists scroll. */
function ManyChanges({ fixes }: { readonly fixes: readonly Fix[] }) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const empty = say(texts.fix.empty);
  return (
    <ul className={styles.list} tabIndex={0} aria-label={say(texts.fix.title, { count: fixes.length })}>
      {fixes.map(({ cell, from, to, numberFormat }) => (
        <li key={cellName(cell)}>
          {say(texts.fix.change, { cell: cellName(cell), from: shown(from, undefined, empty), to: shown(to, numberFormat, empty) })}
        </li>
      ))}
    </ul>
  );
}
