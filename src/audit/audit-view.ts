// The audit as plain data, for whoever reads a review from outside: who is covered how, what became of each due slot, who was told what.
import type { RegisterRecord } from '../reading/records';
import type { CellRef } from '../workbook/address';
import type { SlotStatus } from '../workbook/cadence';
import type { SerialDay } from '../workbook/serial-date';
import type { Audit, BlindRegister } from './audit';
import type { Contact } from './contacts';
import type { AuditedLine } from './due-slots';
import type { ToldRegister } from './evidence';
import type { Side } from './persons';
import type { ToldState } from './told';

/** A row that something is known by. */
export interface RowView {
  /** Its id, else its stable key. */
  readonly id: string;
  readonly cell: CellRef;
}

export interface ContactView extends RowView {
  readonly day: SerialDay;
}

export interface SlotView {
  readonly due: SerialDay;
  readonly status: SlotStatus;
  /** The log row that met it. */
  readonly met?: ContactView;
  /** Met by another channel than the plan's. */
  readonly otherChannel: boolean;
}

export interface LineView extends RowView {
  readonly name: string;
  /** The frequency as written, and the days of its longest step; absent without rhythm. */
  readonly frequency: string;
  readonly periodDays?: number;
  readonly slots: readonly SlotView[];
}

export interface PersonView extends RowView {
  readonly name: string;
  readonly side: Side;
  readonly isKey: boolean;
  /** Ids of the lines of the plan that cover the person; empty for nobody's audience. */
  readonly lines: readonly string[];
  readonly shortestPeriodDays?: number;
}

export interface ToldView extends RowView {
  readonly register: ToldRegister;
  readonly state: ToldState;
  readonly client?: string;
  readonly since?: SerialDay;
  readonly mustKnow: readonly string[];
  readonly notReached: readonly string[];
  /** Every row that told it, oldest first. */
  readonly by: readonly ContactView[];
}

export interface PromiseView extends ContactView {
  readonly text: string;
  readonly side: 'us' | 'client';
  readonly due?: SerialDay;
  readonly isOverdue: boolean;
}

export interface AuditView {
  readonly persons: readonly PersonView[];
  readonly lines: readonly LineView[];
  readonly told: readonly ToldView[];
  readonly promises: readonly PromiseView[];
  readonly unanswered: readonly ContactView[];
  /** The registers without which a part could not be seen, and the columns of the smallest log where there is none. */
  readonly blind: readonly BlindRegister[];
  readonly smallestLog: readonly string[];
}

export function auditView({ coverage, lines, told, promises, unanswered, blind, smallestLog }: Audit): AuditView {
  return {
    persons: coverage.map(({ person, lines: covering, shortestPeriodDays }) => ({
      ...rowView(person.record, 'name'),
      name: person.name,
      side: person.side,
      isKey: person.isKey,
      lines: covering.map(({ line }) => idOf(line.record)),
      ...(shortestPeriodDays === undefined ? {} : { shortestPeriodDays }),
    })),
    lines: lines.map(lineView),
    told: told.map(({ register, record, state, client, since, mustKnow, notReached, rows }) => ({
      ...rowView(record, 'id'),
      register,
      state,
      mustKnow: mustKnow.map(({ name }) => name),
      notReached: notReached.map(({ name }) => name),
      by: rows.map(contactView),
      ...(client === undefined ? {} : { client }),
      ...(since === undefined ? {} : { since }),
    })),
    promises: promises.map(({ contact, text, side, due, isOverdue }) => ({
      ...contactView(contact),
      text,
      side,
      isOverdue,
      ...(due === undefined ? {} : { due }),
    })),
    unanswered: unanswered.map(({ contact }) => contactView(contact)),
    blind,
    smallestLog,
  };
}

function lineView({ line, slots }: AuditedLine): LineView {
  return {
    ...rowView(line.record, 'frequency'),
    name: line.name,
    frequency: line.record.text('frequency'),
    slots: slots.map(({ due, status, met, otherChannel }) => ({
      due,
      status,
      otherChannel,
      ...(met === undefined ? {} : { met: contactView(met) }),
    })),
    ...(line.periodDays === undefined ? {} : { periodDays: line.periodDays }),
  };
}

function contactView({ record, day }: Contact): ContactView {
  return { ...rowView(record, 'date'), day };
}

function rowView(record: RegisterRecord, field: string): RowView {
  return { id: idOf(record), cell: record.cell(field) };
}

function idOf(record: RegisterRecord): string {
  return record.text('id') || record.key;
}
