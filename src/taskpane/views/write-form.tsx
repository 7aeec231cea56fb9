// Which tabs to write, in which language, which of them replace others, and what Excel can't undo.
import { Button, Checkbox, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../locales/format';
import type { PaneActions } from '../hooks/use-pane';
import type { Reviewed, TabChoice } from '../reviewed';
import { useSpeech } from '../speech';
import { groupedChoices, idOf } from '../state/tab-choices';
import { Disclosure } from './disclosure';
import { LanguageField } from './language-field';
import { Section } from './section';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  choices: { border: 0, margin: 0, padding: 0, minWidth: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  // The boxes line up with the headings.
  choice: { display: 'grid', paddingBlock: tokens.spacingVerticalXXS, marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  hint: { color: tokens.colorNeutralForeground2, paddingInlineStart: '36px', marginTop: '-6px', paddingBottom: tokens.spacingVerticalXXS },
  button: { justifySelf: 'start' },
});

interface WriteFormProps {
  readonly reviewed: Reviewed;
  readonly isBusy: boolean;
  readonly canUndo: boolean;
  readonly actions: Pick<PaneActions, 'write' | 'undoWrite'>;
}

export function WriteForm({ reviewed, isBusy, canUndo, actions }: WriteFormProps) {
  const styles = useStyles();
  const { language, texts, say } = useSpeech();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(reviewed.tabChoices.filter(({ isDefault }) => isDefault).map(idOf)),
  );
  const [tabLanguage, setTabLanguage] = useState<Language>(language);
  const choices = reviewed.tabChoices.filter((choice) => chosen.has(idOf(choice)));
  const { usual, more, reports } = groupedChoices(reviewed.tabChoices);
  const isFirstWrite = !reviewed.tabChoices.some(({ replaces }) => replaces);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const isChosenNow = (choice: TabChoice) => chosen.has(idOf(choice));
  const line = (choice: TabChoice) => (
    <TabChoiceLine
      key={idOf(choice)}
      choice={choice}
      isChosen={chosen.has(idOf(choice))}
      onToggle={() => {
        toggle(idOf(choice));
      }}
    />
  );
  return (
    <Section title={say(texts.write.title)} intro={say(texts.write.intro)}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          actions.write(choices, tabLanguage);
        }}
      >
        <fieldset className={styles.choices} aria-label={say(texts.write.title)}>
          {usual.map(line)}
          <Disclosure title={say(texts.write.more, { count: more.length })} isOpen={more.some(isChosenNow)}>
            {more.map(line)}
          </Disclosure>
          {reports.length > 0 && (
            <Disclosure title={say(texts.write.reports)} isOpen={reports.some(isChosenNow)}>
              {reports.map(line)}
            </Disclosure>
          )}
        </fieldset>
        <LanguageField label={say(texts.write.language)} language={tabLanguage} onChoose={setTabLanguage} />
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
    </Section>
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
  const { replaces, adds, losesTyped } = texts.write;
  const hint = `${say(texts.write.hints[choice.kind])}\u00a0· ${say(choice.replaces ? replaces : adds)}`;
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
        {choice.losesTyped && <strong> {say(losesTyped)}</strong>}
      </Text>
    </div>
  );
}
