// Narrows the pane to one client of several.
import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useSpeech } from '../speech';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  select: { flexGrow: 1, minWidth: 0 },
});

interface ClientChoiceProps {
  readonly clients: readonly string[];
  /** Undefined for all of them. */
  readonly client: string | undefined;
  readonly onClient: (client: string | undefined) => void;
}

export function ClientChoice({ clients, client, onClient }: ClientChoiceProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  return (
    <div className={styles.line}>
      <Select
        size="small"
        className={styles.select}
        aria-label={say(texts.run.client)}
        value={client ?? ''}
        onChange={(_, { value }) => {
          onClient(value === '' ? undefined : value);
        }}
      >
        <option value="">{say(texts.run.allClients)}</option>
        {clients.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </div>
  );
}
