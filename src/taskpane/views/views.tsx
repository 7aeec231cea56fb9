// The views of a review and the tabs that choose between them. Each is loaded when first shown.
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Pane } from '../hooks/use-pane';
import type { Product } from '../product';
import type { Reviewed } from '../reviewed';
import { useSpeech } from '../speech';
import { Guard } from './guard';
import { VIEW_NAMES, type ViewName } from './view-names';

const FindingsView = lazy(async () => ({ default: (await import('./findings-view')).FindingsView }));
const WorkbookView = lazy(async () => ({ default: (await import('./workbook-view')).WorkbookView }));
const ScoresView = lazy(async () => ({ default: (await import('./scores-view')).ScoresView }));
const WriteView = lazy(async () => ({ default: (await import('./write-view')).WriteView }));
const HistoryView = lazy(async () => ({ default: (await import('./history-view')).HistoryView }));

const useStyles = makeStyles({
  // Five fit into 320 pixels; longer words and larger letters take a second line.
  // Their words begin where all else does.
  tabs: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    flexWrap: 'wrap',
    paddingInline: tokens.spacingHorizontalSNudge,
  },
  tab: { paddingInline: tokens.spacingHorizontalSNudge, '& > span': { fontSize: tokens.fontSizeBase200 } },
  panel: { flexGrow: 1, minHeight: 0 },
});

interface ViewsProps {
  readonly view: ViewName;
  readonly onView: (view: ViewName) => void;
  readonly reviewed: Reviewed;
  /** The client that the pane is narrowed to. */
  readonly client: string | undefined;
  readonly pane: Pane;
  readonly product: Product;
}

export function Views(props: ViewsProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const { view, onView } = props;
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
        {VIEW_NAMES.map((name, index) => (
          <Tab
            key={name}
            value={name}
            id={`tab-${name}`}
            aria-controls="view"
            aria-keyshortcuts={`Alt+${String(index + 1)}`}
            className={styles.tab}
          >
            {say(texts.views[name])}
          </Tab>
        ))}
      </TabList>
      <div className={styles.panel} id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
        <Guard key={view}>
          <Suspense>
            <CurrentView {...props} />
          </Suspense>
        </Guard>
      </div>
    </>
  );
}

function CurrentView({ view, reviewed, client, pane, product }: ViewsProps) {
  const { state, edits, canUndoWrite, isPresenting, actions } = pane;
  const isBusy = state.phase === 'busy';
  switch (view) {
    case 'findings':
      return <FindingsView reviewed={reviewed} client={client} product={product} actions={actions} />;
    case 'workbook':
      return <WorkbookView reviewed={reviewed} isBusy={isBusy} product={product} actions={actions} />;
    case 'scores':
      return <ScoresView reviewed={reviewed} client={client} product={product} />;
    case 'write':
      return (
        <WriteView
          state={state}
          reviewed={reviewed}
          edits={edits}
          client={client}
          canUndo={canUndoWrite}
          isPresenting={isPresenting}
          product={product}
          actions={actions}
        />
      );
    case 'history':
      return <HistoryView reviewed={reviewed} isBusy={isBusy} product={product} actions={actions} />;
  }
}
