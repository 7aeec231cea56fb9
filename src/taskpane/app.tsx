// The pane as a whole: head and run bar, below them the first page or the views of a review, and messages at its foot.
import { Button, FluentProvider, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { Language } from '../locales/format';
import type { SerialDay } from '../workbook/serial-date';
import { usePane } from './hooks/use-pane';
import { useShortcuts } from './hooks/use-shortcuts';
import { useTheme } from './hooks/use-theme';
import { isStaleIn, noticeIn, reviewedIn, type PaneState } from './state/pane-state';
import type { Product } from './product';
import { SpeechProvider, speechIn, useSpeech } from './speech';
import { THEMES, type ThemeName } from './theme';
import { ClientChoice } from './views/client-choice';
import { FirstRun } from './views/first-run';
import { Keys } from './views/keys';
import { MarkIcon } from './views/mark-icon';
import { FailureMessage, retry, noticeText, NoticeMessage, PresentingMessage, StaleMessage, UnreadMessage } from './views/messages';
import { progressText, RunBar } from './views/run-bar';
import { VIEW_NAMES, type ViewName } from './views/view-names';

// Not before there is a review: the pane opens sooner.
const Views = lazy(async () => ({ default: (await import('./views/views')).Views }));

const useStyles = makeStyles({
  provider: { height: '100%' },
  pane: { height: '100%', display: 'flex', flexDirection: 'column', overflowY: 'auto' },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  title: { flexGrow: 1 },
  language: { minWidth: 0 },
  above: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  // At the foot, so that what is under the pointer stays there when a message comes; in the order of keys it follows the run bar all the same.
  messages: {
    order: 1,
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    flexShrink: 0,
    maxHeight: '50%',
    overflowY: 'auto',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ':empty': { display: 'none' },
  },
  // In a low pane (200 % zoom) the pane itself scrolls, rather than its lists being squeezed to nothing.
  main: { flexGrow: 1, flexShrink: 0, flexBasis: 0, minHeight: '300px', display: 'flex', flexDirection: 'column' },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  first: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  keys: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

/** What the ribbon's button asked for: Review starts one, Write tabs leads on to writing. */
export type StartWith = 'nothing' | 'review' | 'write';

interface AppProps {
  readonly product: Product;
  readonly language: Language;
  readonly theme: () => ThemeName;
  readonly today: SerialDay;
  readonly startWith: StartWith;
}

export function App({ language: first, theme, ...rest }: AppProps) {
  const styles = useStyles();
  const [language, setLanguage] = useState(first);
  const speech = useMemo(() => speechIn(language), [language]);
  const themeName = useTheme(theme);
  return (
    <FluentProvider
      theme={THEMES[themeName]}
      className={styles.provider}
      // Native controls (date fields, scroll bars) follow.
      style={{ colorScheme: themeName === 'light' ? 'light' : 'dark' }}
      lang={language}
    >
      <SpeechProvider value={speech}>
        <PaneBody {...rest} onLanguage={setLanguage} />
      </SpeechProvider>
    </FluentProvider>
  );
}

interface PaneBodyProps extends Pick<AppProps, 'product' | 'today' | 'startWith'> {
  readonly onLanguage: (language: Language) => void;
}

function PaneBody({ product, today, startWith, onLanguage }: PaneBodyProps) {
  const styles = useStyles();
  const { language, texts, say } = useSpeech();
  const [asOf, setAsOf] = useState(today);
  const [view, setView] = useState<ViewName>(startWith === 'write' ? 'write' : 'findings');
  const [client, setClient] = useState<string>();
  const pane = usePane(product, language, asOf, startWith !== 'nothing');
  const { state, isPresenting, actions } = pane;
  const reviewed = reviewedIn(state);
  // A client of another day, or of before a correction, may be none of this review's.
  const narrowed = client !== undefined && reviewed?.clients.includes(client) ? client : undefined;

  useShortcuts(
    useMemo(
      () => ({
        'Alt+R': actions.run,
        ...Object.fromEntries(
          VIEW_NAMES.map((name, index) => [
            `Alt+${String(index + 1)}`,
            () => {
              setView(name);
            },
          ]),
        ),
      }),
      [actions.run],
    ),
  );

  const unread = reviewed?.tabs.filter((tab) => tab.unread) ?? [];
  const other: Language = language === 'en' ? 'zh-CN' : 'en';
  const notice = noticeIn(state);
  // What was written is told in the view itself, with what is next.
  const isToldBelow = notice?.kind === 'ready' || (notice?.kind === 'written' && view === 'write');
  return (
    <div className={styles.pane}>
      <header>
        <div className={styles.head}>
          <MarkIcon />
          <Subtitle2 as="h1" className={styles.title}>
            {say(texts.productName)}
          </Subtitle2>
          <Button
            size="small"
            appearance="subtle"
            className={styles.language}
            lang={other}
            onClick={() => {
              onLanguage(other);
            }}
          >
            {say(texts.language[other])}
          </Button>
        </div>
        <div className={styles.above}>
          <RunBar state={state} asOf={asOf} onDay={setAsOf} onRun={actions.run} onCancel={actions.cancel} />
          {reviewed && reviewed.clients.length > 1 && <ClientChoice clients={reviewed.clients} client={narrowed} onClient={setClient} />}
        </div>
      </header>
      <footer className={styles.messages}>
        {state.phase === 'failed' && (
          <FailureMessage failure={state.failure} onAgain={retry(state.task, actions)} onClose={actions.dismiss} />
        )}
        {isPresenting && state.phase !== 'busy' && <PresentingMessage onStop={actions.stopPresenting} />}
        {state.phase === 'ready' && isStaleIn(state) && <StaleMessage />}
        {unread.length > 0 && <UnreadMessage key={unread.map(({ sheet }) => sheet).join('\n')} tabs={unread} />}
        {notice && !isToldBelow && <NoticeMessage notice={notice} actions={actions} />}
      </footer>
      <Spoken state={state} />
      <main className={styles.main}>
        {reviewed ? (
          <Suspense>
            <Views view={view} onView={setView} reviewed={reviewed} client={narrowed} pane={pane} product={product} />
          </Suspense>
        ) : (
          <div className={styles.first}>
            <FirstRun isBusy={state.phase === 'busy'} product={product} actions={actions} />
            <div className={styles.keys}>
              <Keys />
            </div>
          </div>
        )}
      </main>
    </div>
  );
}

/** What the pane does and has done, for those who hear it. */
function Spoken({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  const speech = useSpeech();
  const notice = noticeIn(state);
  return (
    <div role="status" className={styles.spoken}>
      {state.phase === 'busy' ? progressText(state.progress, speech) : notice ? noticeText(notice, speech) : ''}
    </div>
  );
}
