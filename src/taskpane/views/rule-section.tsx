// The page about a finding's rule: what it finds, why, what to do, which columns it looks into, and where it is set.
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, type ReactNode } from 'react';
import type { StakeholderWord } from '../../locales/stakeholder-word';
import { useLoaded } from '../hooks/use-loaded';
import type { Product, RulePage } from '../product';
import { useSpeech } from '../speech';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface RuleSectionProps {
  readonly rule: string;
  readonly word: StakeholderWord;
  readonly product: Pick<Product, 'rulePage'>;
}

export function RuleSection({ rule, word, product }: RuleSectionProps) {
  const styles = useStyles();
  const { language, texts, say } = useSpeech();
  const page = useLoaded(useCallback(() => product.rulePage(rule, language, word), [product, rule, language, word]));
  if (!page) return null;
  const { title, finds, next, needs, settings, place } = page;
  return (
    <section className={styles.page} aria-label={title}>
      <Text weight="semibold">{title}</Text>
      <Part title={say(texts.rule.finds)}>
        <Lines lines={finds} />
      </Part>
      <Part title={say(texts.rule.next)}>
        <Text size={200}>{next}</Text>
      </Part>
      {needs.length > 0 && (
        <Part title={say(texts.rule.needs)}>
          <Lines lines={needs} />
        </Part>
      )}
      {settings.length > 0 && (
        <Part title={say(texts.rule.settings)}>
          <Lines
            lines={settings.map((setting) => say(setting.value === setting.usual ? texts.rule.setting : texts.rule.changed, setting))}
          />
        </Part>
      )}
      <Text size={200} className={styles.quiet}>
        {say(settings.length > 0 ? texts.rule.placeWithSettings : texts.rule.place, { ...place, rule })}
      </Text>
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <Text size={200} weight="semibold" block>
        {title}
      </Text>
      {children}
    </div>
  );
}

/** One line stands alone, several stand as a list. */
function Lines({ lines }: { readonly lines: RulePage['finds'] }) {
  const styles = useStyles();
  if (lines.length === 1) return <Text size={200}>{lines[0]}</Text>;
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
