// "Yes, I know": a reason, and if wanted a last day.
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SerialDay } from '../../workbook/serial-date';
import { useSpeech } from '../speech';
import { DayField } from './day-field';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
  input: { minWidth: 0, width: '100%' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface WaiveFormProps {
  readonly onApply: (reason: string, until: SerialDay | undefined) => void;
  readonly onClose: () => void;
}

export function WaiveForm({ onApply, onClose }: WaiveFormProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<SerialDay>();
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={say(texts.waive.title)}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') setMissing(true);
        else onApply(reason.trim(), until);
      }}
    >
      <Field
        label={say(texts.waive.reason)}
        size="small"
        required
        {...(isMissing && reason.trim() === '' ? { validationMessage: say(texts.waive.reasonMissing) } : {})}
      >
        <Input
          autoFocus
          value={reason}
          input={{ className: styles.input }}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <DayField label={say(texts.waive.until)} day={until} onDay={setUntil} isOptional />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {say(texts.waive.apply)}
        </Button>
        <Button size="small" onClick={onClose}>
          {say(texts.waive.cancel)}
        </Button>
      </div>
    </form>
  );
}
