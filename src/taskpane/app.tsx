// The pane as a whole: head, run bar, messages, and below them the first page or the views of a review.
import { Button, FluentProvider, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { Language } from '../locales/format';
import type { SerialDay } from '../workbook/serial-date';
import { usePane } from './hooks/use-pane';
import { useShortcuts } from './hooks/use-shortcuts';
import { useTheme } from './hooks/use-theme';
import { reviewedIn, isStaleIn } from './pane-state';
import type { Product } from './product';
import { SpeechProvider, speechIn, useSpeech } from './speech';
import { THEMES, type ThemeName } from './theme';
import { FirstRun } from './views/first-run';
import { MarkIcon } from './views/mark-icon';
import { FailureMessage, noticeText, NoticeMessage, StaleMessage } from './views/messages';
import { progressText, RunBar } from './views/run-bar';
import type { ViewName } from './views/view-names';

// Not before there is a review: the pane opens sooner.
const Views = lazy(async () => ({ default: (await import('./views/views')).Views }));

const useStyles = makeStyles({
  provider: { height: '100%' },
  pane: { height: '100%', display: 'flex', flexDirection: 'column' },
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
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  main: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  keys: { color: tokens.colorNeutralForeground3, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
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
  const speech = useSpeech();
  const { language, texts, say } = speech;
  const [asOf, setAsOf] = useState(today);
  const [view, setView] = useState<ViewName>(startWith === 'write' ? 'write' : 'findings');
  const { state, canUndoWrite, actions } = usePane(product, language, asOf, startWith !== 'nothing');
  const reviewed = reviewedIn(state);

  useShortcuts(useMemo(() => ({ 'Alt+R': actions.run }), [actions.run]));

  const other: Language = language === 'en' ? 'zh-CN' : 'en';
  const notice = 'notice' in state ? state.notice : undefined;
  const spoken = state.phase === 'busy' ? progressText(state.progress, speech) : notice ? noticeText(notice, speech) : '';
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
          {state.phase === 'failed' && <FailureMessage failure={state.failure} task={state.task} actions={actions} />}
          {state.phase === 'ready' && isStaleIn(state) && <StaleMessage />}
          {notice && notice.kind !== 'ready' && <NoticeMessage notice={notice} actions={actions} />}
        </div>
      </header>
      <div role="status" className={styles.spoken}>
        {spoken}
      </div>
      <main className={styles.main}>
        {reviewed ? (
          <Suspense>
            <Views
              view={view}
              onView={setView}
              reviewed={reviewed}
              state={state}
              canUndoWrite={canUndoWrite}
              product={product}
              actions={actions}
            />
          </Suspense>
        ) : (
          <>
            <FirstRun />
            <Text size={100} className={styles.keys}>
              {say(texts.shortcuts.title)}: {say(texts.shortcuts.run)} · {say(texts.shortcuts.search)}
            </Text>
          </>
        )}
      </main>
    </div>
  );
}
