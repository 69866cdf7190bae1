import { numberText } from "../domain/text/numbers";
import type { CopyStopped, Leak, ScrutinyCopy } from "./scrutinyCopy";

/** A copy that was proved, or one that was stopped, with the places of what was found. */
export type CopyOutcome =
  | { readonly kind: "made"; readonly copy: ScrutinyCopy }
  | { readonly kind: "stopped"; readonly leaks: readonly Leak[] };

/**
 * What came of making a copy.
 * @throws whatever kept it from being made at all.
 */
export async function outcomeOf(making: Promise<ScrutinyCopy>): Promise<CopyOutcome> {
  try {
    return { kind: "made", copy: await making };
  } catch (error) {
    if (isStopped(error)) return { kind: "stopped", leaks: error.leaks };
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
    return "The copy was stopped: something personal was found in it.";
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
