// The scale of a rating column: from the cells' words or numbers, the file's own legend, or the user.

/** A band of a score or scale by its lower edge, "High" from 15. */
export interface Band {
  readonly label: string;
  /** The least value of the band. */
  readonly from: number;
}

export interface Scale {
  readonly min: number;
  readonly max: number;
  /** Folded words and their positions; empty where the cells hold numbers only. */
  readonly labels: ReadonlyMap<string, number>;
  /** values – the cells span it · words – the cells' words do · legend – the file says so · default – 1–5, nothing speaks against it · user */
  readonly from: 'values' | 'words' | 'legend' | 'default' | 'user';
  /** Ascending; from the file's legend; empty where it has none. */
  readonly bands: readonly Band[];
  /** False: asked, and until answered a finding. */
  readonly decided: boolean;
}
