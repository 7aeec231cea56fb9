// "Remove Rapport": shows what would go, asks once, and leaves settings and history unless they are ticked.
import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlannedRemoval } from '../../excel/change/remove';
import type { Product } from '../product';
import { useSpeech } from '../speech';
import { Section } from './section';

const useStyles = makeStyles({
  box: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  check: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface RemoveSectionProps {
  readonly product: Pick<Product, 'removal'>;
  readonly isBusy: boolean;
  readonly onRemove: (withKept: boolean) => void;
}

export function RemoveSection({ product, isBusy, onRemove }: RemoveSectionProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const [removal, setRemoval] = useState<PlannedRemoval>();
  const [withKept, setWithKept] = useState(false);
  const [error, setError] = useState<Error>();
  // A rejection is no event of the button's: it surfaces as an error of the component.
  if (error) throw error;
  const close = () => {
    setRemoval(undefined);
    setWithKept(false);
  };
  const isNothing = removal?.tabs.length === 0 && removal.keptTabs.length === 0 && removal.names === 0;
  return (
    <Section title={say(texts.remove.title)}>
      {!removal && (
        <div>
          <Button
            disabled={isBusy}
            onClick={() => {
              product.removal().then(setRemoval, setError);
            }}
          >
            {say(texts.remove.look)}
          </Button>
        </div>
      )}
      {isNothing && <Text role="status">{say(texts.remove.nothing)}</Text>}
      {removal && !isNothing && (
        <div className={styles.box} role="group" aria-label={say(texts.remove.title)}>
          <Text>{say(texts.remove.goes)}</Text>
          <ul className={styles.list}>
            {removal.tabs.map((tab) => (
              <li key={tab}>{tab}</li>
            ))}
            <li>{say(texts.remove.names, { count: removal.names + (withKept ? removal.keptNames : 0) })}</li>
          </ul>
          <Text size={200}>{say(texts.remove.stays)}</Text>
          {removal.copies.length > 0 && (
            <Text size={200}>{say(texts.remove.copies, { count: removal.copies.length, tabs: { list: removal.copies } })}</Text>
          )}
          {removal.keptTabs.length > 0 && (
            <Checkbox
              className={styles.check}
              checked={withKept}
              label={say(texts.remove.kept, { tabs: { list: removal.keptTabs } })}
              onChange={(_, { checked }) => {
                setWithKept(checked === true);
              }}
            />
          )}
          <Text weight="semibold">{say(texts.remove.ask)}</Text>
          <div className={styles.buttons}>
            <Button
              disabled={isBusy || (removal.tabs.length === 0 && removal.names === 0 && !withKept)}
              onClick={() => {
                close();
                onRemove(withKept);
              }}
            >
              {say(texts.remove.apply)}
            </Button>
            <Button onClick={close}>{say(texts.remove.cancel)}</Button>
          </div>
        </div>
      )}
    </Section>
  );
}
