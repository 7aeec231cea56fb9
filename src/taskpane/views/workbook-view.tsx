// How each tab was read: which register, how sure, how many records; questions first, corrections on request.
import { Badge, Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { PaneActions } from '../hooks/use-pane';
import { useLoaded } from '../hooks/use-loaded';
import type { Product, RecognisedTab, RegisterChoice, Reviewed } from '../product';
import { useSpeech } from '../speech';
import { Empty } from './empty';
import { Questions } from './questions';
import { TabCorrectionForm } from './tab-correction-form';

const useStyles = makeStyles({
  view: { height: '100%', overflowY: 'auto' },
  title: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  names: { flexGrow: 1, minWidth: 0, display: 'grid', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const BADGE = { sure: 'success', likely: 'informative', unsure: 'warning', corrected: 'brand' } as const;

interface WorkbookViewProps {
  readonly reviewed: Reviewed;
  readonly product: Pick<Product, 'registers'>;
  readonly actions: Pick<PaneActions, 'goTo' | 'correct'>;
}

export function WorkbookView({ reviewed, product, actions }: WorkbookViewProps) {
  const styles = useStyles();
  const { language, texts, say } = useSpeech();
  const registers = useLoaded(useCallback(() => product.registers(language), [product, language]));
  if (!registers) return null;
  const known = reviewed.tabs.filter(({ register }) => register !== 'other');
  const others = reviewed.tabs.filter(({ register }) => register === 'other');
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
      <ul className={styles.list}>{known.map(item)}</ul>
      {others.length > 0 && (
        <details open={known.length === 0}>
          <summary className={styles.title}>{say(texts.workbook.others, { count: others.length })}</summary>
          <ul className={styles.list}>{others.map(item)}</ul>
        </details>
      )}
    </div>
  );
}

interface TabItemProps {
  readonly tab: RecognisedTab;
  readonly registers: readonly RegisterChoice[];
  readonly onCorrect: PaneActions['correct'];
}

function TabItem({ tab, registers, onCorrect }: TabItemProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const isOther = tab.register === 'other';
  const register = isOther
    ? say(texts.workbook.other)
    : (registers.find(({ id }) => id === tab.register)?.name ?? say(texts.workbook.raid));
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <div className={styles.names}>
          <Text weight="semibold">{tab.sheet}</Text>
          <Text size={200} className={styles.quiet}>
            {isOther ? register : `${register} · ${say(texts.workbook.records, { count: tab.records })}`}
          </Text>
        </div>
        {!isOther && (
          <Badge appearance="tint" color={BADGE[tab.confidence]}>
            {say(texts.workbook.confidence[tab.confidence])}
          </Badge>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-label={`${say(texts.workbook.correct)}: ${tab.sheet}`}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {say(isOpen ? texts.workbook.close : texts.workbook.correct)}
        </Button>
      </div>
      {isOpen && (
        <TabCorrectionForm
          tab={tab}
          registers={registers}
          onApply={(correction) => {
            setOpen(false);
            onCorrect(correction);
          }}
        />
      )}
    </li>
  );
}
