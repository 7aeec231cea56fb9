// The findings: counts that filter, a search, the five to raise first, then all of them, grouped and virtualised.
import { Button, Input, makeStyles, Select, Subtitle2, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { raiseFirst } from '../../review/raise-first';
import type { Finding, Severity } from '../../rules/finding';
import {
  countBySeverity,
  filterFindings,
  findingsOfClient,
  groupFindings,
  SEVERITIES,
  type Grouping,
  type ListRow,
} from '../state/findings-list';
import type { PaneActions } from '../hooks/use-pane';
import { useSentences } from '../hooks/use-sentences';
import { useShortcuts } from '../hooks/use-shortcuts';
import type { FindingText, Product } from '../product';
import type { Reviewed } from '../reviewed';
import { useSpeech } from '../speech';
import { Empty } from './empty';
import { FindingItem } from './finding-item';
import { FindingsList } from './findings-list-view';
import { Keys } from './keys';
import { SeverityIcon } from './severity-icon';
import { Waived } from './waived';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  tools: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  severities: { display: 'flex', gap: tokens.spacingHorizontalXS, flexWrap: 'wrap' },
  severity: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  search: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', outlineOffset: '-2px' },
  heading: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  foot: { padding: tokens.spacingHorizontalM, display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
});

interface FindingsViewProps {
  readonly reviewed: Reviewed;
  /** The client that the pane is narrowed to. */
  readonly client: string | undefined;
  readonly product: Pick<Product, 'sentences' | 'rulePage'>;
  readonly actions: Pick<PaneActions, 'goTo' | 'fix' | 'waive'>;
}

export function FindingsView({ reviewed, client, product, actions }: FindingsViewProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const [severities, setSeverities] = useState<ReadonlySet<Severity>>(new Set());
  const [search, setSearch] = useState('');
  const [grouping, setGrouping] = useState<Grouping>('tab');
  const [showsAll, setShowsAll] = useState(false);
  const searchBox = useRef<HTMLInputElement>(null);
  // Kept as state: the list inside is laid out anew once its scroller is there.
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const deferredSearch = useDeferredValue(search);

  const describe = useSentences(product, reviewed.stakeholderWord);
  const textOf = useMemo(() => describe && remembered(describe.finding), [describe]);
  const findings = useMemo(() => findingsOfClient(reviewed.findings, client), [reviewed, client]);
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const matching = useMemo(() => {
    if (!textOf) return [];
    return filterFindings(findings, { severities, search: deferredSearch }, (finding) => {
      const { message, next } = textOf(finding);
      return `${message} ${next}`;
    });
  }, [findings, severities, deferredSearch, textOf]);
  const isNarrowed = severities.size > 0 || search.trim() !== '';
  const raised = useMemo(() => raiseFirst(matching), [matching]);
  const isWhole = showsAll || isNarrowed || raised.length === 0;
  const rows = useMemo(
    (): readonly ListRow[] => (isWhole ? groupFindings(matching, grouping) : raised.map((finding) => ({ kind: 'finding', finding }))),
    [matching, raised, grouping, isWhole],
  );

  // After a finding has gone (fixed, waived), the focus it held stays in the list instead of falling to the page.
  useEffect(() => {
    if (document.activeElement === document.body) scroller?.focus();
  }, [reviewed, scroller]);
  useShortcuts(useMemo(() => ({ '/': () => searchBox.current?.focus() }), []));

  if (findings.length === 0 && reviewed.waived.length === 0) {
    return <Empty title={say(texts.findings.none)} text={say(texts.findings.noneWhy)} />;
  }
  if (!textOf) return null;

  const toggle = (severity: Severity) => {
    const next = new Set(severities);
    if (!next.delete(severity)) next.add(severity);
    setSeverities(next);
  };
  const showOther = () => {
    setShowsAll(!showsAll);
    scroller?.scrollTo({ top: 0 });
    scroller?.focus();
  };
  const heading = isWhole ? undefined : say(texts.findings.first, { count: rows.length });
  return (
    <div className={styles.view}>
      <div className={styles.tools}>
        <div className={styles.severities} role="group" aria-label={say(texts.findings.filter)}>
          {SEVERITIES.map((severity) => (
            <ToggleButton
              key={severity}
              size="small"
              className={styles.severity}
              icon={<SeverityIcon severity={severity} isSilent />}
              checked={severities.has(severity)}
              disabled={counts[severity] === 0}
              onClick={() => {
                toggle(severity);
              }}
            >
              {say(texts.severity[severity], { count: counts[severity] })}
            </ToggleButton>
          ))}
        </div>
        <div className={styles.line}>
          <Input
            type="search"
            size="small"
            className={styles.search}
            contentBefore={<SearchRegular />}
            input={{ ref: searchBox, className: styles.input }}
            placeholder={say(texts.findings.search)}
            aria-label={say(texts.findings.search)}
            aria-keyshortcuts="/"
            value={search}
            onChange={(_, { value }) => {
              setSearch(value);
            }}
          />
          {isWhole && (
            <Select
              size="small"
              aria-label={say(texts.findings.groupBy)}
              value={grouping}
              onChange={(_, { value }) => {
                setGrouping(value === 'client' ? 'client' : 'tab');
              }}
            >
              <option value="tab">{say(texts.findings.byTab)}</option>
              <option value="client">{say(texts.findings.byClient)}</option>
            </Select>
          )}
        </div>
      </div>
      <div
        className={styles.scroll}
        ref={setScroller}
        tabIndex={0}
        role="region"
        aria-label={say(texts.views.findings)}
        aria-busy={deferredSearch !== search}
      >
        {heading !== undefined && (
          <Subtitle2 as="h2" block className={styles.heading}>
            {heading}
          </Subtitle2>
        )}
        {rows.length === 0 && (
          <Text block className={styles.foot}>
            {say(texts.findings.noneMatch)}
          </Text>
        )}
        <FindingsList rows={rows} grouping={grouping} scroller={scroller}>
          {(finding) => (
            <FindingItem
              key={finding.key}
              finding={finding}
              text={textOf(finding)}
              word={reviewed.stakeholderWord}
              product={product}
              actions={actions}
            />
          )}
        </FindingsList>
        <div className={styles.foot}>
          {!isNarrowed && raised.length > 0 && matching.length > raised.length && (
            <Button onClick={showOther}>
              {say(showsAll ? texts.findings.showFirst : texts.findings.showAll, { count: matching.length })}
            </Button>
          )}
          <Waived waived={reviewed.waived} textOf={textOf} />
          <Keys />
        </div>
      </div>
    </div>
  );
}

/** A finding's sentences are made once, however often the search asks for them. */
function remembered(describe: (finding: Finding) => FindingText): (finding: Finding) => FindingText {
  const known = new WeakMap<Finding, FindingText>();
  return (finding) => {
    const text = known.get(finding) ?? describe(finding);
    known.set(finding, text);
    return text;
  };
}
