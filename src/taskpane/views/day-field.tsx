// A date field that lets its user type: a day is passed on once it is whole, and a half-typed one is forgotten on leaving.
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { isoDay, parseIsoDay, type SerialDay } from '../../workbook/serial-date';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

interface DayFieldProps {
  readonly label: string;
  readonly day: SerialDay;
  readonly onDay: (day: SerialDay) => void;
  readonly className?: string;
}

export function DayField({ label, day, onDay, className = '' }: DayFieldProps) {
  const styles = useStyles();
  // Set while the field holds what is no day; a controlled date field would undo each key otherwise.
  const [draft, setDraft] = useState<string>();
  return (
    <Field label={label} size="small" className={className}>
      <Input
        type="date"
        className={styles.input}
        input={{ className: styles.input }}
        value={draft ?? isoDay(day)}
        onBlur={() => {
          setDraft(undefined);
        }}
        onChange={(_, { value }) => {
          const typed = parseIsoDay(value);
          setDraft(typed === undefined ? value : undefined);
          if (typed !== undefined) onDay(typed);
        }}
      />
    </Field>
  );
}
