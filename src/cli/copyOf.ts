import { version } from "../../package.json";
import type { Period } from "../domain/calendar/periods";
import { counted, numberText } from "../domain/text/numbers";
import { listed } from "../domain/text/words";
import type { Clock } from "../workflows/clock";
import { outcomeInWords, outcomeOf, placeInWords } from "../workflows/copyOutcome";
import { prepareScrutinyCopy, type ScrutinyCopy } from "../workflows/scrutinyCopy";
import type { Validation } from "../workflows/workflows";
import type { CopyAsked } from "./options";
import type { Report } from "./report";

/** What came of the copy that was asked for: the bytes of the file, or none where its proof stopped it. */
export interface CopyMade {
  readonly bytes: Uint8Array | null;
  readonly reported: NonNullable<Report["scrutinyCopy"]>;
  /** Lines for a person. */
  readonly said: readonly string[];
  /** Why it was stopped, where it was. */
  readonly complaint: string | null;
}

/** Makes the copy that the pane makes of the same choices, with the same proof. It holds no row of a single family. */
export async function copyOf(
  clock: Clock,
  validation: Validation,
  period: Period,
  { mode, tables, council }: CopyAsked,
): Promise<CopyMade> {
  const choice = {
    mode,
    tables,
    familyRows: false,
    council: council ?? validation.settings.council,
  };
  const outcome = await outcomeOf(
    prepareScrutinyCopy(clock, validation, period, choice, { version }),
  );
  if (outcome.kind === "stopped") {
    const places = outcome.leaks.map((leak) => `a ${leak.kind} in ${placeInWords(leak)}`);
    return {
      bytes: null,
      reported: { made: false, leaks: outcome.leaks.map(({ part, kind }) => ({ part, kind })) },
      said: [],
      complaint:
        `${outcomeInWords(outcome)} ${listed(places)}. No copy was written. Look at the council's name, and at the ` +
        "names of agencies and indicators under Set up; or leave out the table that it comes from.",
    };
  }
  const { bytes, proof } = outcome.copy;
  const { valuesSearched, partsSearched } = proof;
  return {
    bytes,
    reported: { made: true, valuesSearched, partsSearched, leaks: [] },
    said: saidOf(outcome.copy, period, mode, outcomeInWords(outcome)),
    complaint: null,
  };
}

function saidOf(
  { publication, notSearched, labelsToLookAt }: ScrutinyCopy,
  period: Period,
  mode: string,
  proved: string,
): readonly string[] {
  const hidden = Object.values(publication.hidden).reduce((sum, count) => sum + count, 0);
  const figures = hidden === 0 ? "" : `, ${counted(hidden, "figure")} hidden`;
  return [
    `Scrutiny copy for ${period.label}, ${mode}: ${counted(publication.tables.length, "table")}${figures}. ${proved}`,
    ...(notSearched.length === 0
      ? []
      : [
          `  Not looked for on their own, because they cannot be told apart from other text: ${numberText(notSearched.length)} values.`,
        ]),
    ...(labelsToLookAt.length === 0
      ? []
      : [
          `  Look at these names in the copy, each shares a word with a personal value: ${labelsToLookAt.join("; ")}.`,
        ]),
    "  Initials, nicknames and misspellings cannot be looked for: read the copy before you give it out.",
  ];
}
