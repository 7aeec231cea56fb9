// A day that its user types as year-month-day, in either language; arrow keys go a day up or down. A native date field would follow the
// browser's language instead of the pane's.
import { Field, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { isoDay, type SerialDay } from '../../workbook/serial-date';
import { useSpeech } from '../speech';
import { typedDay } from '../state/typed-day';

const useStyles = makeStyles({ field: { minWidth: 0 }, input: { minWidth: 0, width: '100%' } });

/** What a day is stepped by with a key. */
const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 7, PageDown: -7 };

interface DayFieldProps {
  readonly label: string;
  /** Undefined while there is none. */
  readonly day: SerialDay | undefined;
  readonly onDay: (day: SerialDay | undefined) => void;
  readonly isOptional?: boolean;
  readonly className?: string;
}

export function DayField({ label, day, onDay, isOptional = false, className }: DayFieldProps) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  // Set while the field holds what is no day.
  const [draft, setDraft] = useState<string>();
  const [isLeft, setLeft] = useState(false);
  const shown = draft ?? (day === undefined ? '' : isoDay(day));
  const isWrong = isLeft && draft !== undefined && !(isOptional && draft.trim() === '');
  return (
    <Field
      label={label}
      size="small"
      className={mergeClasses(styles.field, className)}
      {...(isWrong ? { validationMessage: say(texts.run.notADay, { example: '2026-06-15' }) } : {})}
    >
      <Input
        size="medium"
        className={styles.input}
        input={{ className: styles.input }}
        value={shown}
        placeholder={say(texts.run.dayFormat)}
        autoComplete="off"
        onBlur={() => {
          setLeft(true);
        }}
        onKeyDown={(event) => {
          const step = STEPS[event.key];
          if (step === undefined || day === undefined) return;
          event.preventDefault();
          setDraft(undefined);
          onDay(day + step);
        }}
        onChange={(_, { value }) => {
          const typed = typedDay(value);
          setLeft(false);
          setDraft(typed !== undefined && isoDay(typed) === value ? undefined : value);
          if (typed !== undefined) onDay(typed);
          else if (isOptional) onDay(undefined);
        }}
      />
    </Field>
  );
}
