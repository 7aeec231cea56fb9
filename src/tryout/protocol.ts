// What the page, the pane's shell and the embedded Excel's worker say to each other. Nothing leaves the page.
import type { EventMessage, Platform, Reply } from '../sandbox/host';
import type { ApiVersion } from '../sandbox/api-sets';
import type { RequestBody } from '../sandbox/request';
import type { UnreadableReason } from '../sandbox/files/unreadable-file';
import type { Faults } from '../sandbox/faults';

/** A chart as a picture over the grid; pixels. */
export interface ChartPicture {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** SVG source. */
  readonly svg: string;
}

export interface GridStyle {
  readonly fill?: string;
  readonly font?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  /** As its number format shows it. */
  readonly shown: string;
  readonly style: GridStyle;
}

/** A worksheet as the grid shows it; sizes in pixels. */
export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
  readonly merges: readonly { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }[];
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly charts: readonly ChartPicture[];
}

export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The page to the worker. `shell` brings the port that a new pane will speak through. */
export type ToHost =
  | {
      readonly type: 'open';
      readonly bytes: ArrayBuffer;
      readonly name: string;
      readonly apiVersion?: ApiVersion;
      readonly platform?: Platform;
      /** As Excel opens a file that somebody else has locked. */
      readonly isReadOnly?: boolean;
    }
  | { readonly type: 'new'; readonly name: string }
  | { readonly type: 'shell'; readonly port: MessagePort; readonly language: string }
  | { readonly type: 'save' }
  | { readonly type: 'faults'; readonly faults: Faults };

export type FromHost =
  | {
      readonly type: 'sheets';
      /** Grows with each workbook that is opened. */
      readonly opening: number;
      readonly name: string;
      readonly sheets: readonly GridSheet[];
      readonly place: Place;
    }
  | { readonly type: 'place'; readonly place: Place }
  | { readonly type: 'refused'; readonly reason: UnreadableReason | 'unsavable'; readonly name: string }
  /** The add-in has made a workbook, which Excel would open in a window of its own. */
  | { readonly type: 'created'; readonly bytes: ArrayBuffer }
  | { readonly type: 'saved'; readonly bytes: ArrayBuffer; readonly name: string };

/** The shell to the worker, through its port. */
export interface HostRequest {
  readonly id: number;
  readonly flags: number;
  readonly body: RequestBody;
}

export type HostAnswer =
  | { readonly type: 'hello'; readonly apiVersion: ApiVersion; readonly platform: Platform; readonly language: string }
  | { readonly type: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly type: 'event'; readonly message: EventMessage };

/** Between page and shell: the shell asks for its port, the page types into a cell through it. */
export type ShellMessage =
  | { readonly type: 'rapport-shell' }
  | { readonly type: 'rapport-port'; readonly background: string }
  | { readonly type: 'rapport-type'; readonly sheetId: string; readonly row: number; readonly column: number; readonly text: string };
