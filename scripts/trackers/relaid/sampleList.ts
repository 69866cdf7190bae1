/** A list of the sample without its titles: its headings, and a cell under each in every row. */
export interface SampleList<Cell> {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The sample's four lists, to be laid out again. */
export interface SampleLists<Cell> {
  readonly conferences: SampleList<Cell>;
  readonly children: SampleList<Cell>;
  readonly participation: SampleList<Cell>;
  readonly indicators: SampleList<Cell>;
}

/** Reads each of the lists from its sheet, which it is given by name. */
export function eachList<Cell>(read: (sheet: string) => SampleList<Cell>): SampleLists<Cell> {
  return {
    conferences: read("Conferences"),
    children: read("Children"),
    participation: read("Agency participation"),
    indicators: read("Indicators"),
  };
}

/** The place of a column. @throws RangeError where there is none */
export function place({ headings }: SampleList<unknown>, heading: string): number {
  const at = headings.indexOf(heading);
  if (at === -1) throw new RangeError(`The sample has no column ${heading}`);
  return at;
}
