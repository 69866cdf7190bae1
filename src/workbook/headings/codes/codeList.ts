import type { CellRef } from "../../../domain/records/source";
import {
  type CodedParticipation,
  type CodeMeaning,
  PARTICIPATION_OF,
} from "../../snapshot/values/codeMeanings";
import { comparable } from "../../snapshot/values/tidyText";
import type { KeyEntry } from "./keyInSheet";

/** Where the meaning of a code comes from: the team, a key in the workbook, or what teams usually mean. */
export type CodeSource = "confirmed" | "key" | "usual";

/** What a code is taken to say; `null` where the agency was not involved. */
export interface KnownCode {
  readonly says: CodedParticipation | null;
  readonly because: CodeSource;
  /** The cell of the key that explains it. */
  readonly cell: CellRef | null;
}

/** What the codes of one matrix mean. */
export interface CodeList {
  /** What a text means, or `undefined` where it is no known code. */
  meaning(text: string): KnownCode | undefined;
}

/** A attended, R sent a report, I or N invited only. */
const USUAL_LETTERS: Readonly<Record<string, CodeMeaning>> = {
  a: "attended",
  r: "report sent",
  i: "invited only",
  n: "invited only",
};

/** Signs and words that mean the same in every team's list. */
const USUAL_WORDS: Readonly<Record<string, CodeMeaning>> = {
  "?": "not known whether invited",
  "not known": "not known whether invited",
  att: "attended",
  attended: "attended",
  rep: "report sent",
  report: "report sent",
  "report sent": "report sent",
  inv: "invited only",
  invited: "invited only",
  apols: "invited only",
  apologies: "invited only",
  "att + rep": "attended, report sent",
};

const MOST_LETTERS = 3;

/**
 * The codes as the team confirmed them, else as the workbook's key explains them, else as they are usually
 * meant. Where there is a key, a letter that it does not explain is not guessed.
 */
export function codeList(
  confirmed: Readonly<Record<string, CodeMeaning>>,
  key: readonly KeyEntry[],
): CodeList {
  const known = new Map<string, KnownCode>();
  const add = (code: string, meaning: CodeMeaning, because: CodeSource, cell: CellRef | null) =>
    known.set(comparable(code), { says: PARTICIPATION_OF[meaning], because, cell });
  const usual = key.length > 0 ? USUAL_WORDS : { ...USUAL_LETTERS, ...USUAL_WORDS };
  for (const [code, meaning] of Object.entries(usual)) add(code, meaning, "usual", null);
  for (const { code, meaning, cell } of key) add(code, meaning, "key", cell);
  for (const [code, meaning] of Object.entries(confirmed)) add(code, meaning, "confirmed", null);
  return {
    meaning(text) {
      const code = comparable(text);
      return known.get(code) ?? inLetters(code, known);
    },
  };
}

/** Letters that stand together: "AR", "A+R". Each must be known. */
function inLetters(code: string, known: ReadonlyMap<string, KnownCode>): KnownCode | undefined {
  const letters = [...code.replace(/[\s,+/&.-]+/g, "")];
  if (letters.length < 1 || letters.length > MOST_LETTERS) return undefined;
  let all: KnownCode | undefined;
  for (const letter of letters) {
    const one = known.get(letter);
    if (one === undefined) return undefined;
    all = all === undefined ? one : together(all, one);
    if (all === undefined) return undefined;
  }
  return all;
}

function together(one: KnownCode, other: KnownCode): KnownCode | undefined {
  const [a, b] = [one.says, other.says];
  if (a === null || b === null) return a === b ? one : undefined;
  const says: CodedParticipation = {
    invited: [a.invited, b.invited].find((word) => word !== "yes") ?? "yes",
    attended: a.attended || b.attended,
    reportSent: a.reportSent || b.reportSent,
  };
  const because = one.because === other.because ? one.because : "usual";
  return { says, because, cell: one.cell ?? other.cell };
}
