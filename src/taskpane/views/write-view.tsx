// Which tabs to write, in which language, which of them replace others, and what Excel can't undo.
import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../locales/format';
import type { PaneActions } from '../hooks/use-pane';
import type { Reviewed, TabChoice } from '../product';
import { useSpeech } from '../speech';

const useStyles = makeStyles({
  view: { height: '100%', overflowY: 'auto' },
  form: { display: 'grid', rowGap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  choices: { border: 0, margin: 0, padding: 0, minWidth: 0, display: 'grid' },
  choice: { display: 'grid', paddingBlock: tokens.spacingVerticalXXS },
  hint: { color: tokens.colorNeutralForeground2, paddingInlineStart: '32px', marginTop: '-6px' },
  button: { justifySelf: 'start' },
});

const idOf = ({ kind, key }: TabChoice) => `${kind}.${key}`;

interface WriteViewProps {
  readonly reviewed: Reviewed;
  readonly isStale: boolean;
  readonly isBusy: boolean;
  readonly canUndo: boolean;
  readonly actions: Pick<PaneActions, 'write' | 'undoWrite'>;
}

export function WriteView({ reviewed, isBusy, canUndo, actions }: WriteViewProps) {
  const styles = useStyles();
  const { language, texts, say } = useSpeech();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(reviewed.tabChoices.filter(({ isDefault }) => isDefault).map(idOf)),
  );
  const [tabLanguage, setTabLanguage] = useState<Language>(language);
  const choices = reviewed.tabChoices.filter((choice) => chosen.has(idOf(choice)));
  const isFirstWrite = !reviewed.tabChoices.some(({ replaces }) => replaces);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <div className={styles.view} tabIndex={0} role="region" aria-label={say(texts.views.write)}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          actions.write(choices, tabLanguage);
        }}
      >
        <div>
          <Subtitle2 as="h2" block id="write-tabs">
            {say(texts.write.title)}
          </Subtitle2>
          <Text size={200}>{say(texts.write.intro)}</Text>
        </div>
        <fieldset className={styles.choices} aria-labelledby="write-tabs">
          {reviewed.tabChoices.map((choice) => (
            <TabChoiceLine
              key={idOf(choice)}
              choice={choice}
              isChosen={chosen.has(idOf(choice))}
              onToggle={() => {
                toggle(idOf(choice));
              }}
            />
          ))}
        </fieldset>
        <Field label={say(texts.write.language)} size="small">
          <Select
            value={tabLanguage}
            onChange={(_, { value }) => {
              setTabLanguage(value === 'zh-CN' ? 'zh-CN' : 'en');
            }}
          >
            <option value="en">{say(texts.language.en)}</option>
            <option value="zh-CN">{say(texts.language['zh-CN'])}</option>
          </Select>
        </Field>
        {isFirstWrite && (
          <MessageBar layout="multiline">
            <MessageBarBody>{say(texts.write.undoWarning)}</MessageBarBody>
          </MessageBar>
        )}
        <Button type="submit" appearance="primary" className={styles.button} disabled={isBusy || choices.length === 0}>
          {say(texts.write.button, { count: choices.length })}
        </Button>
        {choices.length === 0 && <Text size={200}>{say(texts.write.choose)}</Text>}
        {canUndo && (
          <Button className={styles.button} disabled={isBusy} onClick={actions.undoWrite}>
            {say(texts.write.undo)}
          </Button>
        )}
      </form>
    </div>
  );
}

interface TabChoiceLineProps {
  readonly choice: TabChoice;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function TabChoiceLine({ choice, isChosen, onToggle }: TabChoiceLineProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const hint = [say(texts.write.hints[choice.kind]), say(choice.replaces ? texts.write.replaces : texts.write.adds)]
    .filter(Boolean)
    .join(' · ');
  const hintId = `hint-${idOf(choice)}`;
  return (
    <div className={styles.choice}>
      <Checkbox
        checked={isChosen}
        onChange={onToggle}
        label={say(texts.write.kinds[choice.kind], { client: choice.client ?? '' })}
        aria-describedby={hintId}
      />
      <Text id={hintId} size={200} className={styles.hint}>
        {hint}
      </Text>
    </div>
  );
}
