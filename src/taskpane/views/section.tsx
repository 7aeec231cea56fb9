// A part of a view under a heading of its own; closed ones open on request.
import { makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
  // A line between two sections, none above the first.
  line: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  intro: { color: tokens.colorNeutralForeground2 },
});

interface SectionProps {
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
}

export function Section({ title, intro, children }: SectionProps) {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section className={mergeClasses(styles.section, styles.line)} aria-labelledby={titleId}>
      <div>
        <Subtitle2 as="h2" block id={titleId}>
          {title}
        </Subtitle2>
        {intro !== undefined && (
          <Text size={200} block className={styles.intro}>
            {intro}
          </Text>
        )}
      </div>
      {children}
    </section>
  );
}
