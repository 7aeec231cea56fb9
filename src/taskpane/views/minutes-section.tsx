// The minutes as text on the clipboard.
import { Button, Field, makeStyles, Select, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useMinutes } from '../hooks/use-minutes';
import type { PaneActions } from '../hooks/use-pane';
import { useSpeech } from '../speech';
import { Section } from './section';

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  field: { width: '100%' },
  text: { height: '180px', fontFamily: tokens.fontFamilyMonospace },
});

interface MinutesSectionProps {
  readonly clients: readonly string[];
  /** The client that the pane is narrowed to. */
  readonly client: string | undefined;
  readonly isBusy: boolean;
  readonly onMake: PaneActions['minutes'];
}

export function MinutesSection({ clients, client, isBusy, onMake }: MinutesSectionProps) {
  const styles = useStyles();
  const { language, texts, say } = useSpeech();
  const [chosen, setChosen] = useState(client ?? '');
  const { state, copy } = useMinutes(onMake);
  return (
    <Section title={say(texts.meeting.minutes)} intro={say(texts.meeting.minutesIntro)}>
      <div className={styles.line}>
        {clients.length > 1 && (
          <Field label={say(texts.meeting.minutesFor)} size="small" className={styles.field}>
            <Select
              value={chosen}
              onChange={(_, { value }) => {
                setChosen(value);
              }}
            >
              <option value="">{say(texts.run.allClients)}</option>
              {clients.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
        )}
        <Button
          disabled={isBusy}
          onClick={() => {
            copy(language, chosen === '' ? undefined : chosen);
          }}
        >
          {say(texts.meeting.copy)}
        </Button>
        <div role="status">
          {state.kind !== 'none' && (
            <Text size={200}>
              {say(state.kind === 'copied' ? texts.meeting.copied : texts.meeting.copyByHand)} {state.minutes.leftOut}
            </Text>
          )}
        </div>
        {state.kind === 'byHand' && (
          <Field label={say(texts.meeting.text)} size="small" className={styles.field}>
            <Textarea readOnly value={state.minutes.text} textarea={{ className: styles.text }} />
          </Field>
        )}
      </div>
    </Section>
  );
}
