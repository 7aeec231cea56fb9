// Before the first review: what it does, what stays on the machine, and a way in for those who have no registers yet.
import { Button, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { PenRegular } from '@fluentui/react-icons/svg/pen';
import { lazy, Suspense, useState } from 'react';
import type { PaneActions } from '../hooks/use-pane';
import type { Product } from '../product';
import { useSpeech } from '../speech';

// Few need it: the pane opens without it.
const TemplateForm = lazy(async () => ({ default: (await import('./template-form')).TemplateForm }));

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  item: { display: 'grid', gridTemplateColumns: '28px minmax(0, 1fr)', alignItems: 'start' },
  icon: { fontSize: '20px', color: tokens.colorBrandForeground1 },
  start: { justifySelf: 'start' },
});

interface FirstRunProps {
  readonly isBusy: boolean;
  readonly product: Pick<Product, 'registers' | 'templateSets'>;
  readonly actions: Pick<PaneActions, 'addTemplate'>;
}

export function FirstRun({ isBusy, product, actions }: FirstRunProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const [isStarting, setStarting] = useState(false);
  const promises = [
    { Icon: DocumentTableRegular, text: texts.firstRun.reads },
    { Icon: PenRegular, text: texts.firstRun.writes },
    { Icon: LockClosedRegular, text: texts.firstRun.stays },
  ];
  return (
    <section className={styles.page} aria-labelledby="first-run">
      <Subtitle1 as="h2" id="first-run">
        {say(texts.firstRun.title)}
      </Subtitle1>
      <Text>{say(texts.firstRun.what)}</Text>
      <ul className={styles.list}>
        {promises.map(({ Icon, text }) => (
          <li key={say(text)} className={styles.item}>
            <Icon className={styles.icon} aria-hidden />
            <Text>{say(text)}</Text>
          </li>
        ))}
      </ul>
      {isStarting ? (
        <Suspense>
          <TemplateForm
            isBusy={isBusy}
            product={product}
            actions={actions}
            onClose={() => {
              setStarting(false);
            }}
          />
        </Suspense>
      ) : (
        <Button
          className={styles.start}
          onClick={() => {
            setStarting(true);
          }}
        >
          {say(texts.template.title)}
        </Button>
      )}
    </section>
  );
}
