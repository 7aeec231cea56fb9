// Empty registers to start from: how much, which ones, in which language.
import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Language } from '../../locales/format';
import type { RegisterId } from '../../registers/catalogue';
import type { PaneActions } from '../hooks/use-pane';
import { useLoaded } from '../hooks/use-loaded';
import type { Product, RegisterChoice } from '../product';
import { useSpeech } from '../speech';
import { Disclosure } from './disclosure';
import { LanguageField } from './language-field';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  registers: { border: 0, margin: 0, padding: 0, minWidth: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  indented: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface TemplateFormProps {
  readonly isBusy: boolean;
  readonly product: Pick<Product, 'registers' | 'templateSets'>;
  readonly actions: Pick<PaneActions, 'addTemplate'>;
  /** Absent where the form stays. */
  readonly onClose?: () => void;
}

export function TemplateForm({ product, ...rest }: TemplateFormProps) {
  const { language } = useSpeech();
  const registers = useLoaded(useCallback(() => product.registers(language), [product, language]));
  const sets = useLoaded(useCallback(() => product.templateSets(), [product]));
  if (!registers || !sets) return null;
  return <ChosenForm sets={sets} registers={registers} {...rest} />;
}

interface ChosenFormProps extends Omit<TemplateFormProps, 'product'> {
  readonly sets: readonly (readonly RegisterId[])[];
  readonly registers: readonly RegisterChoice[];
}

function ChosenForm({ sets, registers, isBusy, actions, onClose }: ChosenFormProps) {
  const styles = useStyles();
  const { language, texts, say } = useSpeech();
  const [chosen, setChosen] = useState<ReadonlySet<RegisterId>>(() => new Set(sets[0]));
  const [tabLanguage, setTabLanguage] = useState<Language>(language);
  const offered = registers.filter(({ id }) => sets.some((set) => set.includes(id)));
  const nameOf = (id: RegisterId) => registers.find((register) => register.id === id)?.name ?? id;
  const isChosen = (set: readonly RegisterId[]) => set.length === chosen.size && set.every((id) => chosen.has(id));
  const toggle = (id: RegisterId) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <form
      className={styles.form}
      aria-labelledby="template"
      onSubmit={(event) => {
        event.preventDefault();
        actions.addTemplate(
          offered.map(({ id }) => id).filter((id) => chosen.has(id)),
          tabLanguage,
        );
      }}
    >
      <div>
        <Subtitle2 as="h3" block id="template">
          {say(texts.template.title)}
        </Subtitle2>
        <Text size={200} block>
          {say(texts.template.intro)}
        </Text>
      </div>
      <Field label={say(texts.template.sets)} size="small">
        <RadioGroup
          className={styles.indented}
          value={String(sets.findIndex(isChosen))}
          onChange={(_, { value }) => {
            setChosen(new Set(sets[Number(value)]));
          }}
        >
          {sets.map((set, index) => (
            <Radio
              key={index}
              value={String(index)}
              label={say(texts.template.set, { count: set.length, names: { list: set.map(nameOf) } })}
            />
          ))}
        </RadioGroup>
      </Field>
      <Disclosure title={say(texts.template.registers)}>
        <fieldset className={styles.registers} aria-label={say(texts.template.registers)}>
          {offered.map(({ id, name }) => (
            <Checkbox
              key={id}
              className={styles.indented}
              checked={chosen.has(id)}
              label={name}
              onChange={() => {
                toggle(id);
              }}
            />
          ))}
        </fieldset>
      </Disclosure>
      <LanguageField label={say(texts.template.language)} language={tabLanguage} onChoose={setTabLanguage} />
      <div className={styles.buttons}>
        <Button type="submit" disabled={isBusy || chosen.size === 0}>
          {say(texts.template.apply, { count: chosen.size })}
        </Button>
        {onClose && <Button onClick={onClose}>{say(texts.template.close)}</Button>}
      </div>
    </form>
  );
}
