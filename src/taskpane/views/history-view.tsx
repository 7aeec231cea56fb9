// Earlier reviews that the workbook remembers.
import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../locales/format';
import { isoDay } from '../../workbook/serial-date';
import type { Reviewed } from '../product';
import { useSpeech } from '../speech';

const useStyles = makeStyles({
  view: { height: '100%', overflowY: 'auto', padding: tokens.spacingHorizontalM, boxSizing: 'border-box' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300 },
  head: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    padding: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

export function HistoryView({ reviewed }: { readonly reviewed: Reviewed }) {
  const styles = useStyles();
  const { language, texts, say } = useSpeech();
  return (
    <div className={styles.view} tabIndex={0} role="region" aria-label={say(texts.views.history)}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {say(texts.history.asOf)}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {say(texts.history.errors)}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {say(texts.history.warnings)}
            </th>
          </tr>
        </thead>
        <tbody>
          {reviewed.history.map(({ asOf, isPresented, errors, warnings }, index) => (
            <tr key={index}>
              <th scope="row" className={styles.cell}>
                {isoDay(asOf)} {isPresented && <Badge appearance="tint">{say(texts.history.presented)}</Badge>}
              </th>
              <td className={mergeClasses(styles.cell, styles.number)}>{formatNumber(language, errors)}</td>
              <td className={mergeClasses(styles.cell, styles.number)}>{formatNumber(language, warnings)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
