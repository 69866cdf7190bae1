/** How a cell looks. What is not said is the usual: Arial 10, black, no fill, unwrapped. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** Red, green and blue: "1F2A37". */
  readonly colour?: string;
  readonly fill?: string;
  /** Colour of a thin line below the cell. */
  readonly rule?: string;
  /** A number format as Excel writes it: "0%". */
  readonly format?: string;
  readonly across?: "left" | "center" | "right";
  readonly down?: "top" | "center" | "bottom";
  readonly wrapped?: boolean;
}

/** A value in a row, by its column from 0. A text is a text whatever it begins with. */
export interface SheetCell {
  readonly column: number;
  readonly value: string | number | null;
  readonly look: Look;
}

export interface SheetRow {
  /** Points. */
  readonly height: number;
  readonly cells: readonly SheetCell[];
  /** The last column, from 0, of a text that begins in the first and runs over those between. */
  readonly mergedTo?: number;
}

/** Cells of one column of the same sheet, row after row; both rows from 1, inclusive. */
export interface CellRun {
  readonly column: number;
  readonly rows: readonly (readonly [first: number, last: number])[];
}

/** A native chart over cells of its sheet. */
export interface SheetChart {
  readonly kind: "column" | "bar" | "line";
  readonly title: string;
  /** What it shows, for who cannot see it. */
  readonly altText: string;
  readonly categoryAxis: string;
  readonly valueAxis: string;
  /** Whether its values are shares, drawn on a scale from 0 to 100 %. */
  readonly isShare: boolean;
  readonly labels: CellRun;
  readonly series: readonly {
    /** The row of the series' name, in the column of its values. */
    readonly heading: number;
    readonly values: CellRun;
    readonly colour: string;
  }[];
  /** The cells it lies over: rows from 1 and columns from 0, inclusive. */
  readonly over: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
}

/** One sheet as it is shown and printed. */
export interface Sheet {
  readonly name: string;
  /** Widths of the columns from the first, in figures of the usual font. */
  readonly widths: readonly number[];
  /** The rows from the first, none left out. */
  readonly rows: readonly SheetRow[];
  readonly landscape: boolean;
  /** How many rows from the first are repeated on each page. */
  readonly repeated: number;
  /** Rows, from 1, after which a new page begins. */
  readonly breaksAfter: readonly number[];
  /** What stands at the foot of each page, on the left. */
  readonly footer: string;
  /** Charts, from the top down. */
  readonly charts: readonly SheetChart[];
}

/** A whole workbook. */
export interface Book {
  /** The title in the document's properties: the only one that they hold. */
  readonly title: string;
  readonly sheets: readonly Sheet[];
}
