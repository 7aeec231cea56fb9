// The views of a review and the tabs that choose between them. Each is loaded when first shown.
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { PaneActions } from '../hooks/use-pane';
import { isStaleIn, type PaneState } from '../pane-state';
import type { Product, Reviewed } from '../product';
import { useSpeech } from '../speech';
import { VIEW_NAMES, type ViewName } from './view-names';

const FindingsView = lazy(async () => ({ default: (await import('./findings-view')).FindingsView }));
const WorkbookView = lazy(async () => ({ default: (await import('./workbook-view')).WorkbookView }));
const ScoresView = lazy(async () => ({ default: (await import('./scores-view')).ScoresView }));
const WriteView = lazy(async () => ({ default: (await import('./write-view')).WriteView }));
const HistoryView = lazy(async () => ({ default: (await import('./history-view')).HistoryView }));

const useStyles = makeStyles({
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0, overflowX: 'auto' },
  // All five fit into 320 pixels.
  tab: { paddingInline: tokens.spacingHorizontalSNudge, '& > span': { fontSize: tokens.fontSizeBase200 } },
  panel: { flexGrow: 1, minHeight: 0 },
});

interface ViewsProps {
  readonly view: ViewName;
  readonly onView: (view: ViewName) => void;
  readonly reviewed: Reviewed;
  readonly state: PaneState;
  readonly canUndoWrite: boolean;
  readonly product: Product;
  readonly actions: PaneActions;
}

export function Views(props: ViewsProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const { view, onView, reviewed } = props;
  return (
    <>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={view}
        aria-label={say(texts.views.all)}
        onTabSelect={(_, { value }) => {
          const chosen = VIEW_NAMES.find((name) => name === value);
          if (chosen) onView(chosen);
        }}
      >
        {VIEW_NAMES.filter((name) => name !== 'history' || reviewed.history.length > 0).map((name) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls="view" className={styles.tab}>
            {say(texts.views[name])}
          </Tab>
        ))}
      </TabList>
      <div className={styles.panel} id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
        <Suspense>
          <CurrentView {...props} />
        </Suspense>
      </div>
    </>
  );
}

function CurrentView({ view, reviewed, state, canUndoWrite, product, actions }: ViewsProps) {
  switch (view) {
    case 'findings':
      return <FindingsView reviewed={reviewed} product={product} actions={actions} />;
    case 'workbook':
      return <WorkbookView reviewed={reviewed} product={product} actions={actions} />;
    case 'scores':
      return <ScoresView reviewed={reviewed} />;
    case 'write':
      return (
        <WriteView
          reviewed={reviewed}
          isStale={isStaleIn(state)}
          isBusy={state.phase === 'busy'}
          canUndo={canUndoWrite}
          actions={actions}
        />
      );
    case 'history':
      return <HistoryView reviewed={reviewed} />;
  }
}
