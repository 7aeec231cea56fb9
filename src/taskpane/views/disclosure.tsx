// Something that is shown on request, under a line that says what it is: the browser's own disclosure, in Fluent's dress.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  disclosure: { '&[open] > summary > svg': { transform: 'rotate(90deg)' } },
  title: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    cursor: 'pointer',
    listStyle: 'none',
    borderRadius: tokens.borderRadiusMedium,
    '&::-webkit-details-marker': { display: 'none' },
    '& > svg': { flexShrink: 0 },
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface DisclosureProps {
  readonly title: string;
  /** At first; from then on the user decides. */
  readonly isOpen?: boolean;
  /** Beside the thing itself: smaller and paler. */
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
}

export function Disclosure({ title, isOpen = false, isQuiet = false, children }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details className={styles.disclosure} open={isOpen}>
      <summary className={mergeClasses(styles.title, isQuiet && styles.quiet)}>
        <ChevronRightRegular aria-hidden />
        {title}
      </summary>
      {children}
    </details>
  );
}
