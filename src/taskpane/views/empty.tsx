// A view that has nothing to show says so, and what would fill it.
import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
    justifyItems: 'center',
  },
  text: { color: tokens.colorNeutralForeground2 },
});

export function Empty({ title, text }: { readonly title: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      <Text className={styles.text}>{text}</Text>
    </div>
  );
}
