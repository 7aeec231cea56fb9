// The lines above the views: what failed and what to do, what was found broken, what has just been done.
import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { errors as english } from '../../locales/en/errors';
import { errors as chinese } from '../../locales/zh-CN/errors';
import type { Text } from '../../locales/format';
import type { RecognisedTab } from '../reviewed';
import type { Fix } from '../../rules/finding';
import type { PaneActions } from '../hooks/use-pane';
import type { Failure, Notice, Task } from '../state/pane-state';
import { cellName, useSpeech, type Speech } from '../speech';
import { Disclosure } from './disclosure';

const ERRORS = { en: english, 'zh-CN': chinese };

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingBlock: tokens.spacingVerticalS },
  lines: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalXXS },
  detail: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase100 },
});

/** What each task is run again by; whatever was asked for on one spot of the pane is asked for there anew. */
export function retry(task: Task, actions: PaneActions): (() => void) | undefined {
  if (task === 'review') return actions.run;
  if (task === 'recover') return actions.recover;
  if (task === 'undoWrite') return actions.undoWrite;
  return undefined;
}

interface FailureMessageProps {
  readonly failure: Failure;
  readonly onAgain?: (() => void) | undefined;
  /** Absent where trying again is all that can be done. */
  readonly onClose?: () => void;
}

export function FailureMessage({ failure, onAgain, onClose }: FailureMessageProps) {
  const styles = useStyles();
  const { language, texts, say } = useSpeech();
  const text = failure.kind === 'defect' ? texts.states.defect : ERRORS[language][failure.kind];
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar} role="alert">
      <MessageBarBody>
        <MessageBarTitle>{say(text.happened, failure.data)}</MessageBarTitle>
        <div className={styles.lines}>
          <span>{say(text.kept, failure.data)}</span>
          <span>{say(text.next, failure.data)}</span>
          <Disclosure title={say(texts.states.detail)} isQuiet>
            <div className={styles.detail}>{failure.detail}</div>
          </Disclosure>
        </div>
      </MessageBarBody>
      <MessageBarActions>
        {onAgain && <Button onClick={onAgain}>{say(texts.states.again)}</Button>}
        {onClose && <Button onClick={onClose}>{say(texts.states.close)}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}

/** Presenting goes on when the pane or the workbook is closed: whoever opens it sees why tabs are missing, and the way back. */
export function PresentingMessage({ onStop }: { readonly onStop: () => void }) {
  const { texts, say } = useSpeech();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{say(texts.meeting.isOn)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onStop}>{say(texts.meeting.stop)}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Tabs that Excel did not give: what is said of the others holds, and these are missing in it. */
export function UnreadMessage({ tabs }: { readonly tabs: readonly RecognisedTab[] }) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const [isRead, setRead] = useState(false);
  if (isRead) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar} role="alert">
      <MessageBarBody>
        <MessageBarTitle>{say(texts.unread.title, { count: tabs.length })}</MessageBarTitle>
        <div className={styles.lines}>
          {tabs.map(
            ({ sheet, unread }) => unread && <span key={sheet}>{say(texts.unread[unread.kind], { sheet, code: unread.code })}</span>,
          )}
          <span>{say(texts.unread.kept)}</span>
          <span>{say(texts.unread.next)}</span>
        </div>
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={say(texts.status.dismiss)}
            onClick={() => {
              setRead(true);
            }}
          />
        }
      />
    </MessageBar>
  );
}

/** Another review is one press away: the run bar above offers it. */
export function StaleMessage() {
  const { texts, say } = useSpeech();
  return (
    <MessageBar intent="warning">
      <MessageBarBody>{say(texts.run.stale)}</MessageBarBody>
    </MessageBar>
  );
}

function cellsText(text: Text, fixes: readonly Fix[], { say }: Speech): string {
  const [first] = fixes;
  return say(text, { count: fixes.length, cell: first ? cellName(first.cell) : '' });
}

/** The sentence of a notice, also spoken by the live region. */
export function noticeText(notice: Notice, speech: Speech): string {
  const { language, texts, say } = speech;
  switch (notice.kind) {
    case 'ready':
      return say(texts.status.ready, { count: notice.count });
    case 'written':
      return say(texts.status.written, { count: notice.written.tabs.length, tabs: { list: notice.written.tabs } });
    case 'fixed':
    case 'fixUndone':
      return cellsText(texts.status[notice.kind], notice.fixes, speech);
    case 'waived':
      return say(notice.isKept ? texts.status.waived : texts.status.waivedHere);
    case 'corrected':
      return say(notice.isKept ? texts.status.corrected : texts.status.correctedHere);
    case 'exported':
      return say(notice.how === 'opened' ? texts.status.opened : texts.status.saved);
    case 'markedPresented':
      return say(texts.status.markedPresented, { day: { day: notice.day } });
    case 'templateAdded':
      return say(texts.status.templateAdded, { count: notice.tabs.length, tabs: { list: notice.tabs } });
    case 'removed':
      if (notice.tabs.length === 0)
        return say(texts.status[notice.names === 0 ? 'removedNothing' : 'removedNames'], { count: notice.names });
      return say(texts.status.removed, { count: notice.tabs.length, tabs: { list: notice.tabs }, names: notice.names });
    case 'rolledBack':
    case 'rolledForward':
      return say(ERRORS[language].notes[notice.kind]);
    case 'cancelled':
    case 'undone':
    case 'presenting':
    case 'stoppedPresenting':
      return say(texts.status[notice.kind]);
  }
}

export function NoticeMessage({ notice, actions }: { readonly notice: Notice; readonly actions: PaneActions }) {
  const speech = useSpeech();
  const { texts, say } = speech;
  return (
    <MessageBar intent={notice.kind === 'cancelled' ? 'info' : 'success'} layout="multiline">
      <MessageBarBody>
        {noticeText(notice, speech)}{' '}
        {notice.kind === 'fixed' && (
          <Link
            as="button"
            onClick={() => {
              actions.undoFix(notice.fixes);
            }}
          >
            {say(texts.status.undo)}
          </Link>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<DismissRegular />} aria-label={say(texts.status.dismiss)} onClick={actions.dismiss} />
        }
      />
    </MessageBar>
  );
}
