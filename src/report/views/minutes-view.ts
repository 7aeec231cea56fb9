// All that the minutes of a meeting with one client can know.
import type { SerialDay } from '../../workbook/serial-date';
import type { ClientChange, ClientPromise } from './client-view';

export interface MinutesView {
  readonly client: string;
  readonly date: SerialDay;
  /** As the log has them: they were there. */
  readonly participants: readonly string[];
  readonly topics: readonly string[];
  /** Changes that were decided on the day, or that the log row cites as decided. */
  readonly decisions: readonly ClientChange[];
  readonly actions: readonly ClientPromise[];
  /** Promised in earlier contacts and still open. */
  readonly openPromises: readonly ClientPromise[];
  /** Sentences, names and decisions that wait for the PM's tick, and so are in none of the lists. */
  readonly heldBack: number;
  readonly nextMeeting?: SerialDay;
}
