// What the members of all object types share while requests run: objects as requests see them, the workbook, the declared version, events.
import type { ApiVersion } from './api-sets';
import type { AreaModel, SheetModel, WorkbookModel } from './model';

/** An object of the workbook as the request machinery sees it, whatever its type. */
export interface HostObject {
  readonly typeName: string;
  identity(): Readonly<Record<string, unknown>>;
  /** Names of all scalars that this host version can load. */
  scalars(host: HostState): string[];
  has(member: string): boolean;
  isLink(member: string): boolean;
  get(member: string, host: HostState): unknown;
  set(member: string, value: unknown, host: HostState): void;
  follow(member: string, host: HostState): HostObject | null;
  call(member: string, args: readonly unknown[], host: HostState): unknown;
  items(host: HostState): readonly HostObject[] | undefined;
  item(key: unknown, host: HostState): HostObject;
}

/** An area that Office.js holds on to: it moves when cells are inserted or deleted before it. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  area: AreaModel;
}

export interface ChangeEvent {
  readonly sheet: SheetModel;
  readonly area: AreaModel;
  readonly changeType: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';
}

export interface HostState {
  readonly model: WorkbookModel;
  readonly apiVersion: ApiVersion;
  /** The year that a date typed without one falls into. */
  readonly year: number;
  /** Objects that the client keeps beyond a batch, by reference id. */
  readonly references: Map<string, HostObject>;
  /** Ranges that live objects point at, so that they can follow inserts and deletes. */
  readonly ranges: Map<HostObject, RangeTarget>;
  /** The worksheet as an object, for members that lead back to it. */
  readonly worksheetObject: (sheet: SheetModel) => HostObject;
  /** A number that no id of this host has had. */
  readonly nextNumber: () => number;
  /** Called before anything is changed; throws where writing is not possible at all. */
  readonly beforeWrite: () => void;
  /** Called before the values of cells are read; throws where they are not given. */
  readonly beforeRead: (sheet: SheetModel) => void;
  /** Called before another workbook is opened; throws where no window may be opened. */
  readonly beforeCreate: () => void;
  readonly changed: (event: ChangeEvent) => void;
  /** What the application keeps for itself. */
  readonly settings: { calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' };
  /** Base64 files, '' for blank ones, that Excel.createWorkbook has opened beside this workbook. */
  readonly created: string[];
  /** Ids of the sheets whose onChanged events somebody listens to. */
  readonly listening: Set<string>;
}
