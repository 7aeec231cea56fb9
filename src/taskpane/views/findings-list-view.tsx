// The rows of the findings list; only those in sight are in the document.
import { Badge, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Finding } from '../../rules/finding';
import type { Grouping, ListRow } from '../state/findings-list';
import { useSpeech } from '../speech';

const useStyles = makeStyles({
  list: { position: 'relative', width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
  group: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
});

interface FindingsListProps {
  readonly rows: readonly ListRow[];
  readonly grouping: Grouping;
  /** The element that scrolls; null until it is there. */
  readonly scroller: HTMLElement | null;
  readonly children: (finding: Finding) => ReactNode;
}

export function FindingsList({ rows, grouping, scroller, children }: FindingsListProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const list = useRef<HTMLDivElement>(null);
  // What stands above the list in the scrolled area.
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    setOffset(list.current?.offsetTop ?? 0);
  }, [rows]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => (rows[index]?.kind === 'group' ? 40 : 110),
    getItemKey: (index) => rowKey(rows[index], index),
    scrollMargin: offset,
    overscan: 6,
  });
  const unnamed = say(grouping === 'tab' ? texts.findings.wholeWorkbook : texts.findings.noClient);
  return (
    <div ref={list} role="list" className={styles.list} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        if (!row) return null;
        return (
          <div
            key={key}
            ref={virtual.measureElement}
            role="listitem"
            aria-posinset={index + 1}
            aria-setsize={rows.length}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${start - offset}px)` }}
          >
            {row.kind === 'finding' ? (
              children(row.finding)
            ) : (
              <div className={styles.group}>
                <Subtitle2 as="h2">{row.title ?? unnamed}</Subtitle2>
                <Badge appearance="tint" color="informative">
                  {row.count}
                </Badge>
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}

function rowKey(row: ListRow | undefined, index: number): string {
  if (!row) return String(index);
  return row.kind === 'finding' ? `finding ${row.finding.key}` : `group ${row.title ?? ''}`;
}
