// How each tab was read: which registers, how sure, how many records; questions first, corrections on request.
import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback } from 'react';
import type { PaneActions } from '../hooks/use-pane';
import { useLoaded } from '../hooks/use-loaded';
import type { Product } from '../product';
import type { RecognisedTab, Reviewed } from '../reviewed';
import { useSpeech } from '../speech';
import { Disclosure } from './disclosure';
import { Empty } from './empty';
import { Questions } from './questions';
import { TabItem } from './tab-item';
import { UnseenSection } from './unseen-section';

const TemplateForm = lazy(async () => ({ default: (await import('./template-form')).TemplateForm }));

const useStyles = makeStyles({
  view: { height: '100%', overflowY: 'auto', outlineOffset: '-2px' },
  title: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  others: { paddingBlock: tokens.spacingVerticalS, '& summary': { paddingInline: tokens.spacingHorizontalM } },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  template: { padding: tokens.spacingHorizontalM },
});

interface WorkbookViewProps {
  readonly reviewed: Reviewed;
  readonly isBusy: boolean;
  readonly product: Pick<Product, 'registers' | 'sentences' | 'templateSets'>;
  readonly actions: Pick<PaneActions, 'goTo' | 'correct' | 'addTemplate'>;
}

export function WorkbookView({ reviewed, isBusy, product, actions }: WorkbookViewProps) {
  const styles = useStyles();
  const { language, texts, say } = useSpeech();
  const registers = useLoaded(useCallback(() => product.registers(language), [product, language]));
  if (!registers) return null;
  const known = reviewed.tabs.filter(({ tables }) => tables.length > 0);
  const unread = reviewed.tabs.filter((tab) => tab.unread);
  const others = reviewed.tabs.filter((tab) => tab.tables.length === 0 && !tab.unread);
  const item = (tab: RecognisedTab) => <TabItem key={tab.sheet} tab={tab} registers={registers} onCorrect={actions.correct} />;
  return (
    <div className={styles.view} tabIndex={0} role="region" aria-label={say(texts.views.workbook)}>
      <Questions
        questions={reviewed.questions}
        tabs={reviewed.tabs}
        registers={registers}
        onAnswer={actions.correct}
        onGoTo={actions.goTo}
      />
      {known.length === 0 ? (
        <Empty title={say(texts.workbook.none)} text={say(texts.workbook.noneNext)} />
      ) : (
        <Subtitle2 as="h2" block className={styles.title}>
          {say(texts.workbook.title)}
        </Subtitle2>
      )}
      <ul className={styles.list}>{[...unread, ...known].map(item)}</ul>
      {others.length > 0 && (
        <div className={styles.others}>
          <Disclosure title={say(texts.workbook.others, { count: others.length })} isOpen={known.length === 0}>
            <ul className={styles.list}>{others.map(item)}</ul>
          </Disclosure>
        </div>
      )}
      {known.length === 0 ? (
        <div className={styles.template}>
          <Suspense>
            <TemplateForm isBusy={isBusy} product={product} actions={actions} />
          </Suspense>
        </div>
      ) : (
        <UnseenSection reviewed={reviewed} isBusy={isBusy} product={product} onAdd={actions.addTemplate} />
      )}
    </div>
  );
}
