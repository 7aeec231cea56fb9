// Small charts in plain elements: a bar of parts with its legend, and a net score with its interval on −100 … 100.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../locales/format';
import { drawn } from '../forced-colors';
import type { Measure } from '../reviewed';
import { useSpeech } from '../speech';

const useStyles = makeStyles({
  bar: { display: 'flex', height: '12px', gap: '2px', borderRadius: tokens.borderRadiusSmall, overflow: 'hidden' },
  part: { minWidth: '3px' },
  good: { backgroundColor: tokens.colorBrandBackground, ...drawn('Highlight') },
  middle: { backgroundColor: tokens.colorNeutralStroke1Selected, ...drawn('GrayText') },
  bad: { backgroundColor: tokens.colorPaletteDarkOrangeBorderActive, ...drawn('CanvasText') },
  plain: { backgroundColor: tokens.colorNeutralForeground3, ...drawn('CanvasText') },
  table: { borderSpacing: 0, width: '100%', fontSize: tokens.fontSizeBase200 },
  label: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: '1px 0', overflowWrap: 'anywhere' },
  value: { textAlign: 'end', padding: 0, fontVariantNumeric: 'tabular-nums' },
  swatchCell: { width: '18px', padding: 0 },
  swatch: { display: 'inline-block', width: '10px', height: '10px', borderRadius: '2px' },
  scale: { position: 'relative', height: '20px' },
  axis: {
    position: 'absolute',
    left: 0,
    right: 0,
    top: '9px',
    height: '2px',
    backgroundColor: tokens.colorNeutralStroke1,
    ...drawn('GrayText'),
  },
  zero: {
    position: 'absolute',
    left: '50%',
    top: '4px',
    width: '1px',
    height: '12px',
    backgroundColor: tokens.colorNeutralStroke1Selected,
    ...drawn('GrayText'),
  },
  interval: {
    position: 'absolute',
    top: '6px',
    height: '8px',
    borderRadius: '4px',
    backgroundColor: tokens.colorBrandStroke2,
    ...drawn('Highlight'),
  },
  point: {
    position: 'absolute',
    top: '4px',
    width: '12px',
    height: '12px',
    marginLeft: '-6px',
    borderRadius: '50%',
    backgroundColor: tokens.colorBrandBackground,
    ...drawn('CanvasText'),
  },
});

/** The legend is a table: it names each part and its value, so the bar itself need not be read. */
export function PartsBar({ parts }: { readonly parts: Measure['parts'] }) {
  const styles = useStyles();
  const { language, texts, say } = useSpeech();
  const sum = parts.reduce((total, { value }) => total + value, 0);
  return (
    <>
      {sum > 0 && (
        <div className={styles.bar} aria-hidden>
          {parts
            .filter(({ value }) => value > 0)
            .map(({ id, value, tone }) => (
              <div key={id} className={mergeClasses(styles.part, styles[tone])} style={{ flexGrow: value, flexBasis: 0 }} />
            ))}
        </div>
      )}
      <table className={styles.table}>
        <tbody>
          {parts.map(({ id, value, tone }) => (
            <tr key={id}>
              <td className={styles.swatchCell}>
                <span className={mergeClasses(styles.swatch, styles[tone])} />
              </td>
              <th scope="row" className={styles.label}>
                {say(texts.scores.parts[id])}
              </th>
              <td className={styles.value}>{formatNumber(language, value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Decoration: the sentence above it says the same. */
export function IntervalBar({ value, interval: [low, high] }: { readonly value: number; readonly interval: readonly [number, number] }) {
  const styles = useStyles();
  const at = (net: number) => `${(Math.max(-100, Math.min(100, net)) + 100) / 2}%`;
  return (
    <div className={styles.scale} aria-hidden>
      <div className={styles.axis} />
      <div className={styles.zero} />
      <div className={styles.interval} style={{ left: at(low), right: `calc(100% - ${at(high)})` }} />
      <div className={styles.point} style={{ left: at(value) }} />
    </div>
  );
}
