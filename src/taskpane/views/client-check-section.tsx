// The client tab check: per client the headline, every sentence that will be seen, and what is kept back and why.
import { Button, Field, makeStyles, Select, Text, Textarea, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { ReviewEdits } from '../../review/edits';
import { NO_DECISIONS } from '../../setup/decisions';
import { sortedCheck, withDecisions } from '../state/client-decisions';
import type { PaneActions } from '../hooks/use-pane';
import { useLoaded } from '../hooks/use-loaded';
import type { Product } from '../product';
import type { Reviewed } from '../reviewed';
import { useSpeech } from '../speech';
import { Disclosure } from './disclosure';
import { CheckLine } from './check-line';
import { Section } from './section';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
  },
  pending: { color: tokens.colorNeutralForeground2 },
});

interface ClientCheckSectionProps {
  readonly reviewed: Reviewed;
  readonly edits: ReviewEdits;
  /** The client that the pane is narrowed to. */
  readonly client: string | undefined;
  readonly product: Pick<Product, 'clientChecks'>;
  readonly onDecide: PaneActions['decide'];
}

export function ClientCheckSection({ reviewed, edits, client: narrowed, product, onDecide }: ClientCheckSectionProps) {
  const { texts, say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={say(texts.check.title)} intro={say(texts.check.intro)}>
      {isOpen ? (
        <Checks key={narrowed ?? ''} {...{ reviewed, edits, client: narrowed, product, onDecide }} />
      ) : (
        <div>
          <Button
            disabled={reviewed.clients.length === 0}
            onClick={() => {
              setOpen(true);
            }}
          >
            {say(texts.check.open)}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Checks({ reviewed, edits, client: narrowed, product, onDecide }: ClientCheckSectionProps) {
  const styles = useStyles();
  const { language, texts, say } = useSpeech();
  const [chosen, setChosen] = useState(narrowed ?? reviewed.clients[0] ?? '');
  // The review is asked once; what is decided here afterwards is shown over its answer, so that a tick counts at once.
  const [asked, setAsked] = useState({ reviewed, edits });
  if (asked.reviewed !== reviewed) setAsked({ reviewed, edits });
  const load = useCallback(() => product.clientChecks({ language, edits: asked.edits }), [product, language, asked]);
  const loaded = useLoaded(load);
  const checks = useMemo(() => withDecisions(loaded ?? [], edits.decisions), [loaded, edits.decisions]);
  const check = checks.find(({ client }) => client === chosen);
  if (!loaded || !check) return <Text size={200}>{say(texts.progress.reviewing)}</Text>;
  const { shown, waiting, withheld } = sortedCheck(check.rows);
  return (
    <>
      {checks.length > 1 && (
        <Field label={say(texts.check.client)} size="small">
          <Select
            value={chosen}
            onChange={(_, { value }) => {
              setChosen(value);
            }}
          >
            {checks.map(({ client }) => (
              <option key={client}>{client}</option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={say(texts.check.headline)} size="small">
        <Textarea
          key={chosen}
          defaultValue={check.headline}
          resize="vertical"
          onBlur={({ target: { value } }) => {
            if (value !== check.headline) onDecide({ headlines: [{ client: chosen, text: value }] });
          }}
        />
      </Field>
      {edits.decisions !== NO_DECISIONS && (
        <Text size={200} className={styles.pending}>
          {say(texts.check.pending)}
        </Text>
      )}
      {check.rows.length === 0 && <Text size={200}>{say(texts.check.nothing)}</Text>}
      {[
        { title: texts.check.waiting, rows: waiting, isOpen: true },
        { title: texts.check.shown, rows: shown, isOpen: false },
        { title: texts.check.withheld, rows: withheld, isOpen: false },
      ]
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, rows, isOpen }) => (
          <Disclosure key={say(title, { count: 0 })} title={say(title, { count: rows.length })} isOpen={isOpen}>
            <ul className={styles.list}>
              {rows.map((row, index) => (
                <CheckLine key={row.releaseKey ?? `${row.record} ${String(index)}`} row={row} onDecide={onDecide} />
              ))}
            </ul>
          </Disclosure>
        ))}
    </>
  );
}
