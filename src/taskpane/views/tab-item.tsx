// One tab of the workbook as it was read, with each of its tables, and the form that corrects it.
import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PaneActions } from '../hooks/use-pane';
import type { RegisterChoice } from '../product';
import type { RecognisedTab, RecognisedTable } from '../reviewed';
import { useSpeech } from '../speech';
import { TabCorrectionForm } from './tab-correction-form';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  names: { flexGrow: 1, flexBasis: '120px', minWidth: 0, display: 'grid', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const BADGE = { sure: 'success', likely: 'informative', unsure: 'warning', corrected: 'brand' } as const;

interface TabItemProps {
  readonly tab: RecognisedTab;
  readonly registers: readonly RegisterChoice[];
  readonly onCorrect: PaneActions['correct'];
}

export function TabItem({ tab, registers, onCorrect }: TabItemProps) {
  const styles = useStyles();
  const { sheet, tables, unread } = tab;
  const [first, ...further] = tables;
  return (
    <li className={styles.item}>
      <TableLine
        sheet={sheet}
        isNamed
        table={first}
        unread={unread}
        isAlone={further.length === 0}
        registers={registers}
        onCorrect={onCorrect}
      />
      {further.map((table) => (
        <TableLine
          key={table.number}
          sheet={sheet}
          isNamed={false}
          table={table}
          unread={undefined}
          isAlone={false}
          registers={registers}
          onCorrect={onCorrect}
        />
      ))}
    </li>
  );
}

interface TableLineProps extends Omit<TabItemProps, 'tab'> {
  readonly sheet: string;
  /** Under the tab's name. */
  readonly isNamed: boolean;
  /** Undefined for a tab that is no register. */
  readonly table: RecognisedTable | undefined;
  readonly unread: RecognisedTab['unread'];
  readonly isAlone: boolean;
}

function TableLine({ sheet, isNamed, table, unread, isAlone, registers, onCorrect }: TableLineProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const register = registers.find(({ id }) => id === table?.register)?.name ?? say(texts.workbook.other);
  const number = isAlone || !table ? [] : [say(texts.workbook.table, { number: table.number })];
  const records = table ? [say(texts.workbook.records, { count: table.records })] : [];
  const name = [sheet, ...number].join(', ');
  return (
    <>
      <div className={styles.line}>
        <div className={styles.names}>
          {isNamed && <Text weight="semibold">{sheet}</Text>}
          <Text size={200} className={styles.quiet}>
            {unread ? say(texts.unread[unread.kind], { sheet, code: unread.code }) : [...number, register, ...records].join(' · ')}
          </Text>
        </div>
        {unread && (
          <Badge appearance="tint" color="danger">
            {say(texts.unread.badge)}
          </Badge>
        )}
        {table && (
          <Badge appearance="tint" color={BADGE[table.confidence]}>
            {say(texts.workbook.confidence[table.confidence])}
          </Badge>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-label={`${say(isOpen ? texts.workbook.close : texts.workbook.correct)}: ${name}`}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {say(isOpen ? texts.workbook.close : texts.workbook.correct)}
        </Button>
      </div>
      {isOpen && (
        <TabCorrectionForm
          sheet={sheet}
          {...(table ? { table } : {})}
          registers={registers}
          onApply={(correction) => {
            setOpen(false);
            onCorrect(correction);
          }}
        />
      )}
    </>
  );
}
