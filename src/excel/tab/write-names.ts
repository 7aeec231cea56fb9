// Stages the hidden names of a tab: that it is ours, what it will be called, and where its figures stand.
import { cellAddress, quotedSheet } from '../../workbook/address';
import type { TabPlan } from '../../report/plan';
import { addName } from '../change/name-list';
import { FINAL, type NameRef, OWN_MARK, PREFIX, STAGE, STAGED, textConstant } from '../change/own-names';
import { type Step, step } from './step';

/** "='~Rapport 1'!$B$3" */
export function absoluteRef(sheetName: string, row: number, column: number): string {
  return `=${quotedSheet(sheetName)}!${cellAddress(row, column).replace(/^([A-Z]+)/, '$$$1$$')}`;
}

/** Before the tab is made: a recovery must know it from its first moment on. */
export function stageStep(mark: string, sheetName: string): Step {
  return step(1, 140, ({ workbook }) => void addName(workbook.names, { name: STAGE + mark, refersTo: textConstant(sheetName) }));
}

/** What a swap needs to know of a staged tab: where it stands, and how it will be called. */
export function swapSteps(mark: string, finalName: string, sheetName: string): Step[] {
  return ofWorkbook([
    { name: STAGED + mark, refersTo: absoluteRef(sheetName, 0, 0) },
    { name: FINAL + mark, refersTo: textConstant(finalName) },
  ]);
}

/** What marks a tab as ours, and the names of its figures. */
export function ownSteps(plan: TabPlan, sheetName: string): Step[] {
  const own = step(2, 80, (book) => {
    addName(book.sheet(sheetName).names, { name: OWN_MARK, refersTo: '=TRUE' }).visible = false;
  });
  const figures = plan.names.map(({ name, row, column }) => ({
    name: STAGED + withoutPrefix(name),
    refersTo: absoluteRef(sheetName, row, column),
  }));
  return [own, ...ofWorkbook(figures)];
}

function ofWorkbook(names: readonly NameRef[]): Step[] {
  return names.map((name) => step(1, 140, (book) => void addName(book.workbook.names, name)));
}

function withoutPrefix(name: string): string {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
}
