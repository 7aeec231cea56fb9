// One sentence of the client tab check: shown or kept back, with its reason; a tick lets it pass, own words may take its place.
import { Button, Checkbox, Field, Link, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClientCheckRow } from '../../report/client/client-checks';
import type { PaneActions } from '../hooks/use-pane';
import { useSpeech } from '../speech';
import { Sentence } from './sentence';

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS, paddingTop: tokens.spacingVerticalXS },
  record: { color: tokens.colorNeutralForeground2 },
  box: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`, alignItems: 'start' },
  under: { paddingInlineStart: '28px', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface CheckLineProps {
  readonly row: ClientCheckRow;
  readonly onDecide: PaneActions['decide'];
}

export function CheckLine({ row, onDecide }: CheckLineProps) {
  const { record, state, why, releaseKey } = row;
  // The PM's own words go out in the sentence's place.
  const sentence = row.wording === '' ? row.sentence : row.wording;
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const [isWording, setWording] = useState(false);
  if (releaseKey === undefined)
    return (
      <li className={styles.line}>
        <Text>
          <Text weight="semibold">{record}</Text> <Sentence>{sentence}</Sentence>
        </Text>
        {why !== '' && (
          <Text size={200} className={styles.quiet}>
            {why}
          </Text>
        )}
      </li>
    );
  return (
    <li className={styles.line}>
      <Checkbox
        className={styles.box}
        checked={state === 'shown'}
        label={
          <>
            <Text weight="semibold">{record}</Text> <Sentence>{sentence}</Sentence>
          </>
        }
        aria-label={say(texts.check.show, { sentence })}
        onChange={(_, { checked }) => {
          onDecide({ releases: [{ key: releaseKey, released: checked === true }] });
        }}
      />
      <div className={styles.under}>
        {why !== '' && (
          <Text size={200} className={styles.quiet}>
            {why}
          </Text>
        )}
        {isWording ? (
          <WordingForm
            sentence={sentence}
            onWording={(wording) => {
              setWording(false);
              onDecide({ releases: [{ key: releaseKey, released: true, wording }] });
            }}
            onClose={() => {
              setWording(false);
            }}
          />
        ) : (
          <div>
            <Link
              as="button"
              onClick={() => {
                setWording(true);
              }}
            >
              {say(texts.check.reword)}
            </Link>
          </div>
        )}
      </div>
    </li>
  );
}

interface WordingFormProps {
  readonly sentence: string;
  readonly onWording: (wording: string) => void;
  readonly onClose: () => void;
}

function WordingForm({ sentence, onWording, onClose }: WordingFormProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const [wording, setWording] = useState(sentence);
  return (
    <form
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault();
        if (wording.trim() !== '') onWording(wording.trim());
      }}
    >
      <Field label={say(texts.check.wording)} size="small">
        <Textarea
          autoFocus
          value={wording}
          resize="vertical"
          onChange={(_, { value }) => {
            setWording(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit" appearance="primary" disabled={wording.trim() === ''}>
          {say(texts.check.release)}
        </Button>
        <Button size="small" onClick={onClose}>
          {say(texts.check.close)}
        </Button>
      </div>
    </form>
  );
}
