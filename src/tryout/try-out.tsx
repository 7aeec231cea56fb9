// The try-out page: a workbook in a grid, and beside it the add-in's own pane over the embedded Excel.
import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  Subtitle2,
  Text,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, type ChangeEvent } from 'react';
import { tryout as english } from '../locales/en/tryout';
import { format, type Language, type Text as Sentence } from '../locales/format';
import { tryout as chinese } from '../locales/zh-CN/tryout';
import { MarkIcon } from '../taskpane/views/mark-icon';
import { useHost } from './use-host';
import { WorkbookGrid } from './workbook-grid';

const TEXTS = { en: english, 'zh-CN': chinese };
const SAMPLES: Readonly<Record<Language, string>> = { en: 'Customer service platform.xlsx', 'zh-CN': '客户服务平台.xlsx' };
/** The day that the samples' story is told on. */
const SAMPLE_DAY = '2026-06-15';
const FILES = '.xlsx,.xlsm,.xlsb,.xls,.ods,.csv';

/** What Office's themes paint behind a pane. */
const BACKGROUNDS = { light: '#FFFFFF', dark: '#292929' } as const;
type Theme = keyof typeof BACKGROUNDS;

const useStyles = makeStyles({
  provider: { height: '100%', overflowY: 'auto' },
  page: { display: 'flex', flexDirection: 'column', height: '100%' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  brand: { flexGrow: 1, display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, '& > svg': { flexShrink: 0 } },
  title: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  // Room for the workbook first; below 900 pixels the pane goes under it.
  main: {
    flexGrow: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 360px',
    '@media (max-width: 900px)': {
      flexShrink: 0,
      minHeight: '760px',
      gridTemplateColumns: 'none',
      gridTemplateRows: 'minmax(0, 1fr) minmax(0, 1.6fr)',
    },
  },
  workbook: { position: 'relative', minWidth: 0, minHeight: 0, backgroundColor: '#ffffff' },
  pane: {
    border: 0,
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    '@media (max-width: 900px)': { borderLeft: 0, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  file: { display: 'none' },
});

function asked(query: URLSearchParams): { language: Language; theme: Theme } {
  const wanted = query.get('lang') ?? navigator.language;
  return { language: wanted.startsWith('zh') ? 'zh-CN' : 'en', theme: query.get('theme') === 'dark' ? 'dark' : 'light' };
}

export function TryOut() {
  const styles = useStyles();
  const [first] = useState(() => asked(new URLSearchParams(location.search)));
  const [{ language, theme }, setLook] = useState(first);
  const texts = TEXTS[language];
  const say = (text: Sentence, data = {}) => format(language, text, data);
  const frame = useRef<HTMLIFrameElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const pane = useCallback(() => frame.current?.contentWindow, []);
  const { shown, place, refused, created, open, startNew, save, saveCreated, type } = useHost(pane, language, BACKGROUNDS[theme]);

  const openSample = useCallback(
    async (name: string) => {
      const answer = await fetch(`samples/${encodeURIComponent(name)}`);
      open(name, await answer.arrayBuffer());
    },
    [open],
  );
  useEffect(() => void openSample(SAMPLES[first.language]), [openSample, first]);
  const isSample = shown === undefined || Object.values(SAMPLES).includes(shown.name);

  const openFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) open(file.name, await file.arrayBuffer());
    target.value = '';
  };
  return (
    <FluentProvider theme={theme === 'light' ? webLightTheme : webDarkTheme} className={styles.provider} lang={language}>
      <div className={styles.page}>
        <header className={styles.head}>
          <div className={styles.brand}>
            <MarkIcon />
            <div className={styles.title}>
              <Subtitle2 as="h1">{say(texts.title)}</Subtitle2>
              <Text size={200} className={styles.quiet}>
                {say(texts.local)}
              </Text>
            </div>
          </div>
          <div className={styles.buttons}>
            <Button onClick={() => void openSample(SAMPLES[language])}>{say(texts.sample)}</Button>
            <Button
              onClick={() => {
                startNew(`${say(texts.newName)}.xlsx`);
              }}
            >
              {say(texts.startNew)}
            </Button>
            <Button onClick={() => chooser.current?.click()}>{say(texts.open)}</Button>
            <input
              ref={chooser}
              type="file"
              accept={FILES}
              className={styles.file}
              aria-label={say(texts.open)}
              onChange={(event) => void openFile(event)}
            />
            <Button disabled={!shown} onClick={save}>
              {say(texts.download)}
            </Button>
            <Select
              aria-label={say(texts.theme)}
              value={theme}
              onChange={(_, { value }) => {
                setLook({ language, theme: value === 'dark' ? 'dark' : 'light' });
              }}
            >
              <option value="light">{say(texts.light)}</option>
              <option value="dark">{say(texts.dark)}</option>
            </Select>
            <Select
              aria-label={say(texts.language)}
              value={language}
              onChange={(_, { value }) => {
                const chosen = value === 'zh-CN' ? 'zh-CN' : 'en';
                setLook({ theme, language: chosen });
                // A workbook of the user's own stays open.
                if (isSample) void openSample(SAMPLES[chosen]);
              }}
            >
              <option value="en">{say(texts.en)}</option>
              <option value="zh-CN">{say(texts['zh-CN'])}</option>
            </Select>
          </div>
        </header>
        {refused && (
          <MessageBar intent="error">
            <MessageBarBody>{say(texts.refused[refused.reason], { name: refused.name })}</MessageBarBody>
          </MessageBar>
        )}
        {created && (
          <MessageBar intent="info">
            <MessageBarBody>{say(texts.created)}</MessageBarBody>
            <MessageBarActions>
              <Button
                onClick={() => {
                  saveCreated(`${say(texts.createdName)}.xlsx`);
                }}
              >
                {say(texts.download)}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        <main className={styles.main}>
          <section className={styles.workbook} aria-label={say(texts.workbook)}>
            {shown && place ? (
              <WorkbookGrid key={shown.version} sheets={shown.sheets} place={place} language={language} onType={type} />
            ) : (
              <Text>{say(texts.opening)}</Text>
            )}
          </section>
          {shown && (
            // A pane belongs to one workbook, as in Excel: another file, language or theme opens it anew.
            <iframe
              key={`${String(shown.opening)} ${language} ${theme}`}
              ref={frame}
              src={`taskpane.html${isSample ? `?asOf=${SAMPLE_DAY}` : ''}`}
              title={say(texts.pane)}
              className={styles.pane}
            />
          )}
        </main>
      </div>
    </FluentProvider>
  );
}
