import type { Need } from "../../records/need";
import type { Settings } from "../../settings/settings";
import type { BuiltFromReporting, Reporting } from "./reporting";

/** One table or figure, as a value. Adding one is adding a file and a line in the catalogue. */
export interface TableDefinition extends BuiltFromReporting {
  readonly id: string;
  /** Number of the appendix it is printed in; `null` for tables beyond the printed ones. */
  readonly appendix: 1 | 2 | 3 | null;
  readonly caption: string;
  /** Whether its cells repeat what the team wrote, names included: it is then in no scrutiny copy. */
  readonly wordsOfTheTeam?: true;
  /** The columns without which it cannot be made. */
  readonly needs: (settings: Settings) => readonly Need[];
  /** What takes long in building it: parts that the reporting remembers, to be worked out one at a time before. */
  readonly parts?: (reporting: Reporting) => readonly (() => unknown)[];
}
