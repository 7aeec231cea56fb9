// Requirements or risks that are not as they were presented: which came, which went, and what of the others is different.
import type { BaselineChanges, ChangedRecord } from '../../scores/registers/baseline-changes';
import { useSpeech, type Speech } from '../speech';
import { Group } from './line-group';

interface ChangedRecordsProps {
  readonly register: string;
  readonly changes: BaselineChanges;
}

export function ChangedRecords({ register, changes: { added, gone, changed } }: ChangedRecordsProps) {
  const speech = useSpeech();
  const { texts, say } = speech;
  const { history } = texts;
  return (
    <>
      <Group
        title={say(history.added, { count: added.length, register })}
        lines={added.map((record) => (
          <li key={record.id}>{say(history.record, { id: record.id, text: record.text })}</li>
        ))}
      />
      <Group
        title={say(history.gone, { count: gone.length, register })}
        lines={gone.map((record) => (
          <li key={record.id}>{say(history.record, { id: record.id, text: record.text })}</li>
        ))}
      />
      <Group
        title={say(history.changedOf, { count: changed.length, register })}
        lines={changed.map((record) => (
          <li key={record.now.id}>{changeText(record, speech)}</li>
        ))}
      />
    </>
  );
}

/** "R07: status open → closed, priority high → low" */
function changeText({ before, now, fields }: ChangedRecord, { texts, say }: Speech): string {
  const { history } = texts;
  const changes = fields.map((field) =>
    say(history.fieldChange, { field: say(history.fields[field]), before: before[field], now: now[field] }),
  );
  return say(history.recordChange, { id: now.id, changes: { list: changes } });
}
