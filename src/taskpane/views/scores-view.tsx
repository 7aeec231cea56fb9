// The scores: a figure with its interval and base, and a bar whose parts can be read as a table.
import { makeStyles, Subtitle2, Text, Title3, tokens } from '@fluentui/react-components';
import { formatNumber, type Text as Sentence } from '../../locales/format';
import type { Measure, Reviewed } from '../product';
import { useSpeech, type PaneTexts, type Speech } from '../speech';
import { Empty } from './empty';
import { IntervalBar, LevelsTable, PartsBar } from './score-bars';

const useStyles = makeStyles({
  view: { height: '100%', overflowY: 'auto' },
  card: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    flexWrap: 'wrap',
  },
  figure: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A figure in its unit: health in points, shares in per cent, a net score with its sign. */
export function figure(value: number, unit: Measure['unit'], { language, say }: Speech): string {
  if (unit === 'share') return say('{value}', { value: { percent: value } });
  const rounded = formatNumber(language, Math.round(value));
  return unit === 'net' && value > 0 ? `+${rounded}` : rounded;
}

function baseText(unit: Measure['unit'], texts: PaneTexts): Sentence {
  return { points: texts.scores.basePoints, share: texts.scores.baseShare, net: texts.scores.baseNet, count: texts.scores.baseCount }[unit];
}

export function ScoresView({ reviewed }: { readonly reviewed: Reviewed }) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  if (reviewed.measures.length === 0) return <Empty title={say(texts.scores.none)} text={say(texts.scores.noneNext)} />;
  return (
    <div className={styles.view} tabIndex={0} role="region" aria-label={say(texts.views.scores)}>
      {reviewed.measures.map((measure) => (
        <MeasureCard key={`${measure.id} ${measure.client ?? ''}`} measure={measure} />
      ))}
    </div>
  );
}

function MeasureCard({ measure }: { readonly measure: Measure }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { texts, say } = speech;
  const { id, client, value, unit, interval, base, parts, notes } = measure;
  const title = say(texts.scores[id]);
  return (
    <section className={styles.card} aria-label={client === undefined ? title : `${title} ${client}`}>
      <div className={styles.title}>
        <Subtitle2 as="h2">{title}</Subtitle2>
        {client !== undefined && (
          <Text size={200} className={styles.quiet}>
            {client}
          </Text>
        )}
      </div>
      <div className={styles.figure}>
        {value === undefined ? (
          <Text weight="semibold">{say(texts.scores.insufficient)}</Text>
        ) : (
          <Title3 as="span">{figure(value, unit, speech)}</Title3>
        )}
        {interval && (
          <Text size={200} className={styles.quiet}>
            {say(texts.scores.interval, { low: figure(interval[0], unit, speech), high: figure(interval[1], unit, speech) })}
          </Text>
        )}
        {base !== undefined && (
          <Text size={200} className={styles.quiet}>
            {say(baseText(unit, texts), { count: base })}
          </Text>
        )}
      </div>
      {value !== undefined && interval && unit === 'net' && <IntervalBar value={value} interval={interval} />}
      {parts.length > 0 && (unit === 'points' ? <LevelsTable parts={parts} /> : <PartsBar parts={parts} />)}
      {notes.map((note) => (
        <Text key={note} size={200} className={styles.quiet}>
          {say(texts.scores.notes[note])}
        </Text>
      ))}
    </section>
  );
}
