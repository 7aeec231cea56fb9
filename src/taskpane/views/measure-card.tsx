// One measure: whose it is, its figure with interval and base, its parts, what holds it down, and how it was computed.
import { Badge, makeStyles, Subtitle2, Text, Title3, tokens } from '@fluentui/react-components';
import type { ExplainedMeasure } from '../../locales/explain-measure';
import { change, figure } from '../figures';
import type { Measure } from '../reviewed';
import { useSpeech } from '../speech';
import { Explained } from './explained';
import { HealthParts } from './health-parts';
import { IntervalBar, PartsBar } from './score-bars';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  figure: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  band: { alignSelf: 'center' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const BAND_COLOR = { green: 'success', amber: 'warning', red: 'danger' } as const;

interface MeasureCardProps {
  readonly measure: Measure;
  /** In words, where it is more than a plain count. */
  readonly explained?: ExplainedMeasure;
}

export function MeasureCard({ measure, explained }: MeasureCardProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { texts, say } = speech;
  const { id, client, sheet, value, unit, band, interval, parts, notes, health } = measure;
  const name = say(texts.scores[id]);
  // A health score is the client's: their name leads.
  const [title, under] = client === undefined ? [name, sheet] : [client, name];
  return (
    <section className={styles.card} aria-label={under === undefined ? title : `${title}, ${under}`}>
      <div>
        <Subtitle2 as="h2" block>
          {title}
        </Subtitle2>
        {under !== undefined && (
          <Text size={200} className={styles.quiet}>
            {under}
          </Text>
        )}
      </div>
      <div className={styles.figure}>
        {value === undefined ? (
          <Text weight="semibold">{say(texts.scores.insufficient)}</Text>
        ) : (
          <Title3 as="span">{figure(value, unit, speech)}</Title3>
        )}
        {band && (
          <Badge appearance="tint" color={BAND_COLOR[band]} className={styles.band}>
            {say(texts.scores.bands[band])}
          </Badge>
        )}
        {health?.change && (
          <Text size={200} className={styles.quiet}>
            {say(texts.scores.changed, { points: change(health.change.points, speech) })}
          </Text>
        )}
        {interval && (
          <Text size={200} className={styles.quiet}>
            {say(texts.scores.interval, { low: figure(interval[0], unit, speech), high: figure(interval[1], unit, speech) })}
          </Text>
        )}
        <Base measure={measure} />
      </div>
      {value !== undefined && interval && unit === 'net' && <IntervalBar value={value} interval={interval} />}
      {health ? <HealthParts health={health} /> : parts.length > 0 && <PartsBar parts={parts} />}
      {notes.map((note) => (
        <Text key={note} size={200} className={styles.quiet}>
          {say(texts.scores.notes[note])}
        </Text>
      ))}
      {explained && <Explained explained={explained} />}
    </section>
  );
}

/** How many cases stand behind the figure. */
function Base({ measure: { id, base, unit } }: { readonly measure: Measure }) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  if (base === undefined) return null;
  return (
    <Text size={200} className={styles.quiet}>
      {say(id === 'csat' ? texts.scores.base.csat : texts.scores.base[unit], { count: base })}
    </Text>
  );
}
