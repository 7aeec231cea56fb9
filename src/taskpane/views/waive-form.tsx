// "Yes, I know": a reason, who says so, and if wanted a last day.
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Text } from '../../locales/format';
import type { Waiver } from '../../setup/waivers';
import type { SerialDay } from '../../workbook/serial-date';
import { useSpeech } from '../speech';
import { DayField } from './day-field';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
  input: { minWidth: 0, width: '100%' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** Who waives, kept while the pane is open: the same person seldom waives once. */
let lastName = '';

interface WaiveFormProps {
  readonly onApply: (waiver: Pick<Waiver, 'reason' | 'by' | 'until'>) => void;
  readonly onClose: () => void;
}

export function WaiveForm({ onApply, onClose }: WaiveFormProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(lastName);
  const [until, setUntil] = useState<SerialDay>();
  const [isMissing, setMissing] = useState(false);
  const missing = (value: string, text: Text) => (isMissing && value.trim() === '' ? { validationMessage: say(text) } : {});
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={say(texts.waive.title)}
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(true);
        if (reason.trim() === '' || by.trim() === '') return;
        lastName = by.trim();
        onApply({ reason: reason.trim(), by: by.trim(), ...(until === undefined ? {} : { until }) });
      }}
    >
      <Field label={say(texts.waive.reason)} size="small" required {...missing(reason, texts.waive.reasonMissing)}>
        <Input
          autoFocus
          value={reason}
          input={{ className: styles.input }}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <Field label={say(texts.waive.by)} size="small" required {...missing(by, texts.waive.byMissing)}>
        <Input
          value={by}
          autoComplete="name"
          input={{ className: styles.input }}
          onChange={(_, { value }) => {
            setBy(value);
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
