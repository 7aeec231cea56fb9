// What is made of the review: the tabs, the check of what the client sees, the meeting, and the way out of the workbook.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReviewEdits } from '../../review/edits';
import type { PaneActions } from '../hooks/use-pane';
import { noticeIn, type PaneState } from '../state/pane-state';
import type { Product } from '../product';
import type { Reviewed } from '../reviewed';
import { useSpeech } from '../speech';
import { ClientCheckSection } from './client-check-section';
import { MeetingSection } from './meeting-section';
import { MinutesSection } from './minutes-section';
import { RemoveSection } from './remove-section';
import { WriteForm } from './write-form';
import { WrittenPanel } from './written-panel';

const useStyles = makeStyles({
  view: { height: '100%', overflowY: 'auto', outlineOffset: '-2px', scrollPaddingTop: tokens.spacingVerticalL },
});

interface WriteViewProps {
  readonly state: PaneState;
  readonly reviewed: Reviewed;
  readonly edits: ReviewEdits;
  readonly client: string | undefined;
  readonly canUndo: boolean;
  readonly isPresenting: boolean;
  readonly product: Product;
  readonly actions: PaneActions;
}

export function WriteView({ state, reviewed, edits, client, canUndo, isPresenting, product, actions }: WriteViewProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const view = useRef<HTMLDivElement>(null);
  const notice = noticeIn(state);
  const written = notice?.kind === 'written' ? notice.written : undefined;
  // What was written stands at the top, and the focus that the pressed button lost with it.
  useEffect(() => {
    if (!written) return;
    view.current?.scrollTo({ top: 0 });
    view.current?.focus();
  }, [written]);
  const isBusy = state.phase === 'busy';
  // A button that went with what it did (undo, stop presenting) leaves its focus to the view.
  useEffect(() => {
    if (!isBusy && document.activeElement === document.body) view.current?.focus();
  }, [isBusy]);
  return (
    <div className={styles.view} ref={view} tabIndex={0} role="region" aria-label={say(texts.views.write)}>
      {written && <WrittenPanel written={written} canUndo={canUndo} actions={actions} />}
      <WriteForm reviewed={reviewed} isBusy={isBusy} canUndo={canUndo && !written} actions={actions} />
      <ClientCheckSection reviewed={reviewed} edits={edits} client={client} product={product} onDecide={actions.decide} />
      <MeetingSection reviewed={reviewed} isBusy={isBusy} isPresenting={isPresenting} actions={actions} />
      <MinutesSection clients={reviewed.clients} client={client} isBusy={isBusy} onMake={actions.minutes} />
      <RemoveSection product={product} isBusy={isBusy} onRemove={actions.remove} />
    </div>
  );
}
