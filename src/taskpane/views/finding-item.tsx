// One finding: what is wrong and where, the next step, and on request why, its other cells, its fix and its waiver.
import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { lazy, Suspense, useId, useState } from 'react';
import type { Finding } from '../../rules/finding';
import type { PaneActions } from '../hooks/use-pane';
import type { StakeholderWord } from '../../locales/stakeholder-word';
import type { FindingText, Product } from '../product';
import { cellName, useSpeech } from '../speech';
import { FixPreview } from './fix-preview';
import { Sentence } from './sentence';
import { SeverityIcon } from './severity-icon';
import { WaiveForm } from './waive-form';

// Few open it: the findings are shown without it.
const RuleSection = lazy(async () => ({ default: (await import('./rule-section')).RuleSection }));

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mark: { paddingTop: '2px' },
  body: { display: 'grid', rowGap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  next: { color: tokens.colorNeutralForeground2, display: 'grid', gridTemplateColumns: '18px 1fr' },
  nextMark: { paddingTop: '3px' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  spacer: { flexGrow: 1 },
  more: { display: 'grid', rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

interface FindingItemProps {
  readonly finding: Finding;
  readonly text: FindingText;
  readonly word: StakeholderWord;
  readonly product: Pick<Product, 'rulePage'>;
  readonly actions: Pick<PaneActions, 'goTo' | 'fix' | 'waive'>;
}

/** What the finding is about in bold: its record, else its tab, else the rule. */
function nameOf({ record, cell }: Finding, { title }: FindingText): string {
  return record ?? (cell ? `${title}:` : title);
}

export function FindingItem({ finding, text, word, product, actions }: FindingItemProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const [open, setOpen] = useState<'nothing' | 'more' | 'fix' | 'waive'>('nothing');
  const [isRuleShown, setRuleShown] = useState(false);
  const titleId = useId();
  const { cell } = finding;
  const fixes = finding.fixes ?? (finding.fix ? [finding.fix] : []);
  const isOpen = open !== 'nothing';
  return (
    <article className={styles.item} aria-labelledby={titleId}>
      <div className={styles.mark}>
        <SeverityIcon severity={finding.severity} />
      </div>
      <div className={styles.body}>
        <div id={titleId}>
          <Text weight="semibold">{nameOf(finding, text)} </Text>
          <Text>
            <Sentence>{text.message}</Sentence>
          </Text>
        </div>
        <div className={styles.next}>
          <ArrowRightRegular className={styles.nextMark} aria-hidden />
          <Text size={200}>
            <Sentence>{text.next}</Sentence>
          </Text>
        </div>
        <div className={styles.actions}>
          {cell && (
            <Link
              as="button"
              onClick={() => {
                actions.goTo(cell);
              }}
            >
              {say(texts.findings.goTo, { cell: cellName(cell) })}
            </Link>
          )}
          {fixes.length > 0 && (
            <Link
              as="button"
              onClick={() => {
                setOpen(open === 'fix' ? 'nothing' : 'fix');
              }}
              aria-expanded={open === 'fix'}
            >
              {say(texts.findings.fix)}
            </Link>
          )}
          <span className={styles.spacer} />
          <Button
            size="small"
            appearance="subtle"
            icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
            aria-label={say(isOpen ? texts.findings.less : texts.findings.more)}
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(isOpen ? 'nothing' : 'more');
            }}
          />
        </div>
        {open === 'fix' && (
          <FixPreview
            fixes={fixes}
            onApply={() => {
              actions.fix(fixes);
            }}
            onClose={() => {
              setOpen('nothing');
            }}
          />
        )}
        {open === 'waive' && (
          <WaiveForm
            onApply={(waiver) => {
              actions.waive({ key: finding.key, ...waiver });
            }}
            onClose={() => {
              setOpen('more');
            }}
          />
        )}
        {open === 'more' && (
          <div className={styles.more}>
            <Text size={200}>
              <Text size={200} weight="semibold">
                {say(texts.findings.why)}
              </Text>{' '}
              {text.why}
            </Text>
            {finding.related.length > 0 && (
              <div className={styles.cells}>
                <Text size={200}>{say(texts.findings.related)}</Text>
                {finding.related.map((related) => (
                  <Link
                    as="button"
                    key={cellName(related)}
                    onClick={() => {
                      actions.goTo(related);
                    }}
                  >
                    {cellName(related)}
                  </Link>
                ))}
              </div>
            )}
            <div className={styles.actions}>
              <Link
                as="button"
                aria-expanded={isRuleShown}
                onClick={() => {
                  setRuleShown(!isRuleShown);
                }}
              >
                {say(texts.rule.about)}
              </Link>
              <span className={styles.spacer} />
              <Button
                size="small"
                onClick={() => {
                  setOpen('waive');
                }}
              >
                {say(texts.findings.waive)}
              </Button>
            </div>
            {isRuleShown && (
              <Suspense>
                <RuleSection rule={finding.rule} word={word} product={product} />
              </Suspense>
            )}
          </div>
        )}
      </div>
    </article>
  );
}
