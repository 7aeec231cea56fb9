// A fix before it is made: the cell as it is and as it would be.
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
    borderRadius: tokens.borderRadiusMedium,
  },
  values: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalM, margin: 0 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  from: { textDecorationLine: 'line-through' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

/** A cell's value as people read it; a number that the fix makes a date is shown as that day. */
function shown(value: CellValue, numberFormat: string | undefined, empty: string): string {
  if (value === '') return empty;
  return typeof value === 'number' && numberFormat !== undefined && /[dy]/i.test(numberFormat) ? isoDay(value) : String(value);
}

interface FixPreviewProps {
  readonly fix: Fix;
  readonly onApply: () => void;
  readonly onClose: () => void;
}

export function FixPreview({ fix, onApply, onClose }: FixPreviewProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const empty = say(texts.fix.empty);
  return (
    <div className={styles.box}>
      <Text weight="semibold">{say(texts.fix.title, { cell: cellName(fix.cell) })}</Text>
      <dl className={styles.values}>
        <dt>{say(texts.fix.from)}</dt>
        <dd className={mergeClasses(styles.value, styles.from)}>{shown(fix.from, undefined, empty)}</dd>
        <dt>{say(texts.fix.to)}</dt>
        <dd className={styles.value}>{shown(fix.to, fix.numberFormat, empty)}</dd>
      </dl>
      <Text size={200}>{say(texts.fix.note)}</Text>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={onApply}>
          {say(texts.fix.apply)}
        </Button>
        <Button size="small" onClick={onClose}>
          {say(texts.fix.cancel)}
        </Button>
      </div>
    </div>
  );
}
