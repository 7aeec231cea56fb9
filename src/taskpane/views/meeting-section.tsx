// What a client is shown or sent: its tab presented alone, its tab and reports as a file of their own.
import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PaneActions } from '../hooks/use-pane';
import type { PerClientTab } from '../../report/report';
import type { Reviewed } from '../reviewed';
import { useSpeech } from '../speech';
import { clientTabs, FILE_KINDS } from '../state/tab-choices';
import { Section } from './section';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
  },
  client: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  contents: { border: 0, margin: 0, padding: 0, minWidth: 0, display: 'flex', flexWrap: 'wrap' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface MeetingSectionProps {
  readonly reviewed: Reviewed;
  readonly isBusy: boolean;
  readonly isPresenting: boolean;
  readonly actions: Pick<PaneActions, 'present' | 'stopPresenting' | 'exportClient'>;
}

export function MeetingSection({ reviewed, isBusy, isPresenting, actions }: MeetingSectionProps) {
  const styles = useStyles();
  const { language, texts, say } = useSpeech();
  const [kinds, setKinds] = useState<readonly PerClientTab[]>(['client']);
  const tabs = clientTabs(reviewed.tabChoices);
  return (
    <Section title={say(texts.meeting.title)} intro={say(texts.meeting.intro)}>
      {isPresenting && (
        <div>
          <Button appearance="primary" disabled={isBusy} onClick={actions.stopPresenting}>
            {say(texts.meeting.stop)}
          </Button>
        </div>
      )}
      {!tabs.some(({ replaces }) => replaces) && <Text size={200}>{say(texts.meeting.notWritten)}</Text>}
      {tabs.length > 0 && (
        <fieldset className={styles.contents}>
          <legend>
            <Text size={200}>{say(texts.meeting.file)}</Text>
          </legend>
          {FILE_KINDS.map((kind) => (
            <Checkbox
              key={kind}
              checked={kinds.includes(kind)}
              label={say(texts.meeting.contents[kind])}
              onChange={() => {
                setKinds(FILE_KINDS.filter((each) => kinds.includes(each) !== (each === kind)));
              }}
            />
          ))}
        </fieldset>
      )}
      <ul className={styles.list}>
        {tabs.map(({ key, client = '', replaces }) => {
          return (
            <li key={key} className={styles.client}>
              <Text weight="semibold">{client}</Text>
              <div className={styles.buttons}>
                {replaces && (
                  <Button
                    size="small"
                    disabled={isBusy}
                    aria-label={say(texts.meeting.presentTo, { client })}
                    onClick={() => {
                      actions.present(key);
                    }}
                  >
                    {say(texts.meeting.present)}
                  </Button>
                )}
                <Button
                  size="small"
                  disabled={isBusy || kinds.length === 0}
                  aria-label={say(texts.meeting.exportFor, { client })}
                  onClick={() => {
                    actions.exportClient({ clientKey: key, client, kinds }, language);
                  }}
                >
                  {say(texts.meeting.export)}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
