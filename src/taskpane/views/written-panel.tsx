// After a write: what was written and under which names, what could not be kept, and what is next.
import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { errors as english } from '../../locales/en/errors';
import { errors as chinese } from '../../locales/zh-CN/errors';
import type { PaneActions } from '../hooks/use-pane';
import type { Written } from '../product';
import { useSpeech } from '../speech';

const ERRORS = { en: english, 'zh-CN': chinese };

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    margin: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1 },
  icon: { color: tokens.colorStatusSuccessForeground1, fontSize: '18px', flexShrink: 0 },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  undo: { justifySelf: 'start' },
});

interface WrittenPanelProps {
  readonly written: Written;
  readonly canUndo: boolean;
  readonly actions: Pick<PaneActions, 'undoWrite' | 'dismiss'>;
}

export function WrittenPanel({ written: { tabs, renamed, missingTables, cutTexts }, canUndo, actions }: WrittenPanelProps) {
  const styles = useStyles();
  const { language, texts, say } = useSpeech();
  return (
    <section className={styles.panel} aria-labelledby="written">
      <div className={styles.head}>
        <CheckmarkCircleFilled className={styles.icon} aria-hidden />
        <Subtitle2 as="h2" id="written" className={styles.title}>
          {say(texts.write.done, { count: tabs.length })}
        </Subtitle2>
        <Button
          size="small"
          appearance="transparent"
          icon={<DismissRegular />}
          aria-label={say(texts.status.dismiss)}
          onClick={actions.dismiss}
        />
      </div>
      <Text size={200}>{say('{tabs}', { tabs: { list: tabs } })}</Text>
      {renamed.map((names) => (
        <Text size={200} key={names.wanted}>
          {say(ERRORS[language].notes.nameTaken, names)}
        </Text>
      ))}
      {missingTables.length > 0 && (
        <Text size={200} weight="semibold">
          {say(texts.write.missingTables, { count: missingTables.length, tables: { list: missingTables } })}
        </Text>
      )}
      {cutTexts > 0 && <Text size={200}>{say(ERRORS[language].notes.textCut, { count: cutTexts })}</Text>}
      <Text weight="semibold">{say(texts.write.nextTitle)}</Text>
      <ol className={styles.steps}>
        {[texts.write.nextCheck, texts.write.nextPresent, texts.write.nextMark].map((step) => (
          <li key={step}>{say(step)}</li>
        ))}
      </ol>
      {canUndo && (
        <Button size="small" className={styles.undo} onClick={actions.undoWrite}>
          {say(texts.write.undo)}
        </Button>
      )}
    </section>
  );
}
