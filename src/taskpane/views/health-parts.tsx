// The parts of a health score: each on 0 to 100 with its weight and the points it gives, what lacks data, and why the score moved.
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../locales/format';
import type { HealthChange } from '../../scores/formulas/weighted-health';
import { drawn, framed } from '../forced-colors';
import { change } from '../figures';
import type { HealthDetail } from '../reviewed';
import { useSpeech, type Speech } from '../speech';

const useStyles = makeStyles({
  // Fixed columns: the bars of all cards line up.
  table: { borderSpacing: 0, width: '100%', tableLayout: 'fixed', fontSize: tokens.fontSizeBase200 },
  label: { width: '44%', textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: '2px 0', overflowWrap: 'anywhere' },
  level: { padding: `0 ${tokens.spacingHorizontalS}` },
  track: { height: '8px', borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorNeutralStroke2, ...framed },
  bar: {
    height: '8px',
    borderRadius: tokens.borderRadiusSmall,
    minWidth: '2px',
    backgroundColor: tokens.colorBrandBackground,
    ...drawn('CanvasText'),
  },
  value: { width: '28px', textAlign: 'end', padding: 0, fontVariantNumeric: 'tabular-nums' },
  made: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
  quiet: { color: tokens.colorNeutralForeground2 },
  moves: { margin: 0, padding: 0, listStyle: 'none', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** "Delivery: +4 points (60 → 80)"; a part that has come or gone has one of the two. */
function moveText({ part, points, before, after }: HealthChange, speech: Speech): string {
  const { texts, say } = speech;
  const { moved, movedNew, movedGone } = texts.scores;
  const text = before === undefined ? movedNew : after === undefined ? movedGone : moved;
  const rounded = (value: number | undefined) => Math.round(value ?? 0);
  return say(text, {
    part: say(texts.scores.parts[part]),
    points: change(points, speech),
    before: rounded(before),
    after: rounded(after),
  });
}

export function HealthParts({ health: { coverage, contributions, missing, change: moved } }: { readonly health: HealthDetail }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { language, texts, say } = speech;
  return (
    <>
      <table className={styles.table}>
        <tbody>
          {contributions.map(({ part, weight, score, points }) => (
            <tr key={part}>
              <th scope="row" className={styles.label}>
                {say(texts.scores.parts[part])}
                <span className={styles.made}>
                  {score === undefined
                    ? say(texts.scores.noPart)
                    : say(texts.scores.made, { weight, points: Math.round(points * 10) / 10 })}
                </span>
              </th>
              <td className={styles.level}>
                <div className={styles.track}>
                  {score !== undefined && <div className={styles.bar} style={{ width: `${String(score)}%` }} />}
                </div>
              </td>
              <td className={styles.value}>{score === undefined ? '–' : formatNumber(language, Math.round(score))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {coverage < 1 && (
        <Text size={200} className={styles.quiet}>
          {say(texts.scores.coverage, { share: { percent: coverage } })}{' '}
          {missing.length > 0 && say(texts.scores.missing, { parts: { list: missing.map((part) => say(texts.scores.parts[part])) } })}
        </Text>
      )}
      {moved && moved.explained.length > 0 && (
        <ul className={styles.moves}>
          {moved.explained.map((each) => (
            <li key={each.part}>{moveText(each, speech)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
