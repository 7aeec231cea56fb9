// The client's tab in the meeting: presented alone, or made a file of its own.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PaneActions } from '../hooks/use-pane';
import type { Reviewed } from '../reviewed';
import { useSpeech } from '../speech';
import { standingClientTabs } from '../state/tab-choices';
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
  const tabs = standingClientTabs(reviewed.tabChoices);
  return (
    <Section title={say(texts.meeting.title)} intro={say(texts.meeting.intro)}>
      {isPresenting && (
        <div>
          <Button appearance="primary" disabled={isBusy} onClick={actions.stopPresenting}>
            {say(texts.meeting.stop)}
          </Button>
        </div>
      )}
      {tabs.length === 0 && <Text size={200}>{say(texts.meeting.notWritten)}</Text>}
      <ul className={styles.list}>
        {tabs.map((tab) => {
          const { key, client = '' } = tab;
          return (
            <li key={key} className={styles.client}>
              <Text weight="semibold">{client}</Text>
              <div className={styles.buttons}>
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
                <Button
                  size="small"
                  disabled={isBusy}
                  aria-label={say(texts.meeting.exportFor, { client })}
                  onClick={() => {
                    actions.exportClient(tab, language);
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
