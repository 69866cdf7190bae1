import { numberText } from "../domain/text/numbers";
import { listed } from "../domain/text/words";
import type { CopyStopped, Leak, LookedThrough, ScrutinyCopy } from "./scrutinyCopy";

/** A copy that was proved, or one that was stopped: with the places of what was found, or the words to look at. */
export type CopyOutcome =
  | { readonly kind: "made"; readonly copy: ScrutinyCopy }
  | {
      readonly kind: "stopped";
      readonly leaks: readonly Leak[];
      readonly toLookAt: readonly LookedThrough[];
    };

/**
 * What came of making a copy.
 * @throws whatever kept it from being made at all.
 */
export async function outcomeOf(making: Promise<ScrutinyCopy>): Promise<CopyOutcome> {
  try {
    return { kind: "made", copy: await making };
  } catch (error) {
    if (isStopped(error)) {
      const { leaks, toLookAt } = error;
      return { kind: "stopped", leaks, toLookAt };
    }
    throw error;
  }
}

/** Told by its name: its class comes with the writer of workbooks, which is loaded only when it is used. */
function isStopped(error: unknown): error is CopyStopped {
  return error instanceof Error && error.name === "CopyStopped" && "leaks" in error;
}

/** The outcome as one sentence. */
export function outcomeInWords(outcome: CopyOutcome): string {
  if (outcome.kind === "stopped") {
    return outcome.toLookAt.length > 0
      ? "The copy was stopped: words of the team’s own in it must be looked at first."
      : "The copy was stopped: something personal was found in it.";
  }
  const { valuesSearched, partsSearched } = outcome.copy.proof;
  return (
    `${numberText(valuesSearched)} personal values looked for in ` +
    `${numberText(partsSearched)} parts of the copy: none found.`
  );
}

/** What a part of an .xlsx file holds, for someone who has never looked into one. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/worksheets\//, "the text of a cell"],
  [/charts\//, "a chart"],
  [/drawings\//, "the description of a chart"],
  [/workbook\.xml$/, "the name of a sheet"],
  [/^docProps\//, "the document properties"],
];

/** Where something personal was found, in words, with the part of the file for whoever looks into it. */
export function placeInWords({ part }: Leak): string {
  const words = PARTS.find(([pattern]) => pattern.test(part))?.[1];
  return words === undefined ? part : `${words} (${part})`;
}

const TEAMS_WORDS: Readonly<Record<LookedThrough["of"], string>> = {
  agency: "an agency",
  indicator: "an indicator",
  category: "a category of plan",
  "as written": "words of the tracker",
  council: "the council’s name",
};

/** What words of the team's own are: "an agency". */
export const kindInWords = ({ of }: Pick<LookedThrough, "of">): string => TEAMS_WORDS[of];

/** What of a person they hold: "part of a child's name, and name of staff". */
export const sharesInWords = ({ shares }: Pick<LookedThrough, "shares">): string => listed(shares);
