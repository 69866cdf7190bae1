import { version } from "../../package.json";
import type { Period } from "../domain/calendar/periods";
import { counted, numberText } from "../domain/text/numbers";
import { listed } from "../domain/text/words";
import type { Clock } from "../workflows/clock";
import {
  type CopyOutcome,
  kindInWords,
  outcomeInWords,
  outcomeOf,
  placeInWords,
  sharesInWords,
} from "../workflows/copyOutcome";
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
  { mode, tables, council, answers }: CopyAsked,
): Promise<CopyMade> {
  const choice = {
    mode,
    tables,
    familyRows: false,
    council: council ?? validation.settings.council,
    answers,
  };
  const outcome = await outcomeOf(
    prepareScrutinyCopy(clock, validation, period, choice, { version }),
  );
  if (outcome.kind === "stopped") {
    const { leaks, toLookAt } = outcome;
    return {
      bytes: null,
      reported: {
        made: false,
        leaks: leaks.map(({ part, kind }) => ({ part, kind })),
        wordsToLookAt: toLookAt.map(({ of, shares }) => ({ of, shares: [...shares] })),
      },
      said: [],
      complaint: whyStopped(outcome),
    };
  }
  const { bytes, proof } = outcome.copy;
  const { valuesSearched, partsSearched } = proof;
  return {
    bytes,
    reported: { made: true, valuesSearched, partsSearched, leaks: [], wordsToLookAt: [] },
    said: saidOf(outcome.copy, period, mode, outcomeInWords(outcome)),
    complaint: null,
  };
}

/** Says words that could go in, for they have to be looked at; of those that hold a whole name only what they are. */
function whyStopped(outcome: Extract<CopyOutcome, { kind: "stopped" }>): string {
  const { leaks, toLookAt } = outcome;
  const why = `${outcomeInWords(outcome)} No copy was written.`;
  if (toLookAt.length === 0) {
    const places = leaks.map((leak) => `a ${leak.kind} in ${placeInWords(leak)}`);
    return `${why} Found: ${listed(places)}. Leave out the table that it comes from.`;
  }
  const lines = toLookAt.map((one) =>
    one.mayGoIn
      ? `  "${one.team}" (${kindInWords(one)}) shares a word with: ${sharesInWords(one)}.`
      : `  ${kindInWords(one)} holds: ${sharesInWords(one)}. It cannot go in: other words must stand in its place.`,
  );
  return [
    why,
    ...lines,
    `Where words name nobody, say --allow-words "WORDS"; else --reword "WORDS=OTHER WORDS".`,
  ].join("\n");
}

function saidOf(
  { publication, notSearched, letIn }: ScrutinyCopy,
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
    ...(letIn.length === 0
      ? []
      : [`  Let in, though they share a word with a person: ${letIn.join("; ")}.`]),
    "  Initials, nicknames and misspellings cannot be looked for: read the copy before you give it out.",
  ];
}
