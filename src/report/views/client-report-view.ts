// All that a weekly, stage or closing report to one client can know. Like the client tab's view, it has no place for anything internal.
import type { SerialDay } from '../../workbook/serial-date';
import type { ClientView } from './client-view';

/** The reports that go to a client besides the client tab. */
export const CLIENT_REPORT_TABS = ['weekly', 'stage', 'closing'] as const;
export type ClientReportTab = (typeof CLIENT_REPORT_TABS)[number];

export interface ClientContact {
  readonly date: SerialDay;
  /** They met or spoke; otherwise it was a message. */
  readonly met: boolean;
  readonly topic: string;
}

export interface ClientStage {
  /** The milestone that ended it; absent while no stage has ended. */
  readonly name?: string;
  /** The day on which the stage before it ended. */
  readonly from?: SerialDay;
  readonly to: SerialDay;
}

export interface ClientReportView extends ClientView {
  /** Of the week up to the day of the report, with this client alone, oldest first. */
  readonly contacts: readonly ClientContact[];
  readonly stage: ClientStage;
  /** Only those that the PM ticked. */
  readonly lessons: readonly string[];
  /** When we ask whether all is well, after the last acceptance. */
  readonly followUpVisit?: SerialDay;
}
