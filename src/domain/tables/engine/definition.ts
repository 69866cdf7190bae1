import type { BuiltFromReporting, Reporting } from "./reporting";
import type { Concern } from "./table";

/** What docs/tables.md says of a table. */
interface AboutTable {
  /** What it counts, in a sentence. */
  readonly counts: string;
  /** What its percentages are of, in words; `null` where it has none. */
  readonly outOf: string | null;
  /** What else a reader should know, a sentence each. */
  readonly remarks: readonly string[];
}

/** One table or figure, as a value. Adding one is adding a file and a line in the catalogue. */
export interface TableDefinition extends BuiltFromReporting {
  readonly id: string;
  /** Number of the appendix it is printed in; `null` for tables beyond the printed ones. */
  readonly appendix: 1 | 2 | 3 | null;
  readonly caption: string;
  readonly about: AboutTable;
  /** What its figures tell of, unless a row says otherwise: those of people are protected in a copy. */
  readonly concerns: Concern;
  /** Whether its cells repeat what the team wrote, names included: it is then in no scrutiny copy. */
  readonly wordsOfTheTeam?: true;
  /** What takes long in building it: parts that the reporting remembers, to be worked out one at a time before. */
  readonly parts?: (reporting: Reporting) => readonly (() => unknown)[];
}
