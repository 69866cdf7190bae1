import { ExcelProblem } from "../excel/base/excelProblem";
import { changeStored } from "../excel/base/stored";
import { PROFILE_VERSION, type Profile, type SheetProfile } from "../workbook/headings/profile";
import { type SaidWord, wordKey } from "../workbook/snapshot/values/saidWords";
import type { Clock } from "./clock";
import { onceSaved } from "./onceSaved";
import type { WorkOptions } from "./progress";
import { teamSettingsOf } from "./teamSettings";
import { understandWorkbook } from "./understandWorkbook";
import type { ProfileChoice, Understood } from "./workflows";

export type { AgencyPart, ColumnSaying } from "../workbook/headings/profile";
export { CODE_MEANINGS, type CodeMeaning } from "../workbook/snapshot/values/codeMeanings";
export {
  type DecidingKind,
  type SaidWord,
  WORD_MEANINGS,
  wordKey,
} from "../workbook/snapshot/values/saidWords";

/**
 * Keeps a person's word on what a sheet or a column is in the workbook's own settings, and reads the workbook
 * again by it.
 * @throws ExcelProblem where a newer version's profile is there: it is left alone.
 */
export async function confirm(
  clock: Clock,
  choice: ProfileChoice,
  options: WorkOptions = {},
): Promise<Understood> {
  const add = (stored: unknown) => {
    const { profile, kept } = teamSettingsOf({ profile: stored });
    if (kept.profile === "newer") throw new ExcelProblem("newer settings");
    return withChoice(profile, choice);
  };
  await changeStored("profile", add, options.signal);
  return onceSaved(() => understandWorkbook(clock, options), options.signal);
}

/** A profile to which one choice was added, in place of an earlier one about the same thing. */
export function withChoice(profile: Profile | null, choice: ProfileChoice): Profile {
  const { sheets = [], words = [] } = profile ?? {};
  if (choice.kind === "word") {
    const isAnother = ({ of, text }: SaidWord) =>
      of !== choice.word.of || wordKey(text) !== wordKey(choice.word.text);
    return {
      schemaVersion: PROFILE_VERSION,
      sheets,
      words: [...words.filter(isAnother), choice.word],
    };
  }
  const isOfSheet = ({ sheet }: SheetProfile) => sheet === choice.sheet;
  const before = sheets.find(isOfSheet);
  const chosen = chosenOf(before, choice);
  return {
    schemaVersion: PROFILE_VERSION,
    words,
    sheets: before
      ? sheets.map((sheet) => (isOfSheet(sheet) ? chosen : sheet))
      : [...sheets, chosen],
  };
}

function chosenOf(
  before: SheetProfile | undefined,
  choice: Exclude<ProfileChoice, { kind: "word" }>,
): SheetProfile {
  switch (choice.kind) {
    case "sheet":
      return asDataset(before, choice.sheet, choice.dataset);
    case "column": {
      const sheet = asDataset(before, choice.sheet, choice.dataset);
      return { ...sheet, headings: { ...sheet.headings, [choice.field]: choice.heading } };
    }
    case "side column": {
      const sheet = before ?? asDataset(before, choice.sheet, choice.dataset);
      const { [choice.heading]: _, ...others } = sheet.columns;
      const columns =
        choice.saying === null ? others : { ...others, [choice.heading]: choice.saying };
      return { ...sheet, columns };
    }
    case "code": {
      const sheet = before ?? asDataset(before, choice.sheet, choice.dataset);
      return { ...sheet, codes: { ...sheet.codes, [choice.code]: choice.meaning } };
    }
  }
}

/** Another dataset has other fields: what was said of the columns goes with the old one. */
function asDataset(
  before: SheetProfile | undefined,
  sheet: string,
  dataset: SheetProfile["dataset"],
): SheetProfile {
  if (before?.dataset === dataset) return before;
  return { sheet, dataset, headings: {}, columns: {}, codes: {} };
}
