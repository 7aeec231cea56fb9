// The page opened where it can't work: outside Excel, or in an Excel that is too old.
import { FluentProvider, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { errors as english } from '../../locales/en/errors';
import { errors as chinese } from '../../locales/zh-CN/errors';
import type { HostFacts } from '../host';
import { speechIn } from '../speech';
import { THEMES } from '../theme';
import { MarkIcon } from './mark-icon';

const ERRORS = { en: english, 'zh-CN': chinese };

const useStyles = makeStyles({
  page: { height: '100%' },
  box: { display: 'grid', rowGap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalXXL, maxWidth: '480px', margin: '0 auto' },
});

export function Elsewhere({
  place,
  language,
  theme,
}: { readonly place: 'outside' | 'olderExcel' } & Pick<HostFacts, 'language' | 'theme'>) {
  const styles = useStyles();
  const { texts, say } = speechIn(language);
  const text = place === 'outside' ? texts.states.notInExcel : ERRORS[language].apiTooOld;
  return (
    <FluentProvider theme={THEMES[theme()]} className={styles.page} lang={language}>
      <main className={styles.box}>
        <MarkIcon />
        <Subtitle1 as="h1">{say(text.happened)}</Subtitle1>
        <Text>{say(text.kept)}</Text>
        <Text>{say(text.next)}</Text>
        <Text>{say(texts.firstRun.what)}</Text>
      </main>
    </FluentProvider>
  );
}
