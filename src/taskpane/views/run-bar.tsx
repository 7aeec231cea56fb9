// The one primary action: the day that the review is for, and Run; while something runs, what is being done and Cancel.
import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { SerialDay } from '../../workbook/serial-date';
import { canCancel, type PaneState } from '../state/pane-state';
import type { Progress } from '../product';
import { useSpeech, type Speech } from '../speech';
import { DayField } from './day-field';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  day: { flexGrow: 1, flexBasis: '120px', minWidth: 0, maxWidth: '240px' },
  // In line with the field, below its label.
  run: { marginTop: '22px' },
  busy: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, minHeight: '54px' },
  progress: { flexGrow: 1, minWidth: 0 },
});

export function progressText({ phase, sheet }: Progress, { texts, say }: Speech): string {
  const doing = say(texts.progress[phase]);
  return sheet === undefined ? doing : say(texts.progress.sheet, { phase: doing, sheet });
}

interface RunBarProps {
  readonly state: PaneState;
  readonly asOf: SerialDay;
  readonly onDay: (day: SerialDay) => void;
  readonly onRun: () => void;
  readonly onCancel: () => void;
}

export function RunBar({ state, asOf, onDay, onRun, onCancel }: RunBarProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { texts, say } = speech;
  if (state.phase === 'busy') {
    const { share } = state.progress;
    return (
      <div className={styles.busy}>
        <Field validationMessage={progressText(state.progress, speech)} validationState="none" className={styles.progress}>
          <ProgressBar {...(share === undefined ? {} : { value: share })} aria-label={progressText(state.progress, speech)} />
        </Field>
        {canCancel(state.task) && (
          <Button
            onClick={({ detail }) => {
              // Cancel comes where Run was: the second press of a double click was meant for Run.
              if (detail < 2) onCancel();
            }}
          >
            {say(texts.run.cancel)}
          </Button>
        )}
      </div>
    );
  }
  const isDone = state.phase !== 'idle' && state.reviewed !== undefined && !state.isStale && state.reviewed.asOf === asOf;
  return (
    <div className={styles.bar}>
      <DayField
        label={say(texts.run.asOf)}
        day={asOf}
        onDay={(day) => {
          if (day !== undefined) onDay(day);
        }}
        className={styles.day}
      />
      <Button className={styles.run} appearance={isDone ? 'secondary' : 'primary'} onClick={onRun} aria-keyshortcuts="Alt+R">
        {say(state.phase === 'idle' || !state.reviewed ? texts.run.run : texts.run.again)}
      </Button>
    </div>
  );
}
