// What the pane says before the first review: what it does, what it leaves alone, what stays where it is.
import { makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { PenRegular } from '@fluentui/react-icons/svg/pen';
import { useSpeech } from '../speech';

const useStyles = makeStyles({
  page: { display: 'grid', rowGap: tokens.spacingVerticalL, padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}` },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  item: { display: 'grid', gridTemplateColumns: '28px 1fr', alignItems: 'start' },
  icon: { fontSize: '20px', color: tokens.colorBrandForeground1 },
});

export function FirstRun() {
  const styles = useStyles();
  const { texts, say } = useSpeech();
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
    </section>
  );
}
