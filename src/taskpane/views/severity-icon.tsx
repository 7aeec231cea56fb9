// A severity as shape, colour and word: never by colour alone.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../rules/finding';
import { useSpeech } from '../speech';

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: '16px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled };

/** `isSilent` where the word stands beside it. */
export function SeverityIcon({ severity, isSilent = false }: { readonly severity: Severity; readonly isSilent?: boolean }) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const Icon = ICONS[severity];
  const className = mergeClasses(styles.icon, styles[severity]);
  if (isSilent) return <Icon className={className} aria-hidden />;
  return <Icon className={className} role="img" aria-label={say(texts.severity[`${severity}Word`])} />;
}
