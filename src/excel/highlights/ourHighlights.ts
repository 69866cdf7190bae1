import type { Conversation } from "../base/inExcel";
import { isRefusal } from "../base/officeErrors";
import { markingOf } from "./marker";

/** One of our own highlights on a sheet. */
export interface OurHighlight {
  readonly format: Excel.ConditionalFormat;
  /** The marking that it belongs to. */
  readonly marking: number;
}

/** A worksheet, and those of our own highlights that it holds. */
export interface HighlightedSheet {
  readonly name: string;
  readonly protected: boolean;
  readonly worksheet: Excel.Worksheet;
  /** In the order in which Excel applies them. */
  readonly ours: readonly OurHighlight[];
  /** Conditional formats with a formula and none yet, as one has that Excel stopped making; first come first. */
  readonly withoutFormula: readonly Excel.ConditionalFormat[];
  /** How many conditional formats with a formula there are, ours among them. */
  readonly formulaFormats: number;
}

/** What Excel has for a formula until one is set. */
const NO_FORMULA_YET = /^=?(?:TRUE|FALSE)?$/i;

/**
 * Finds our highlights, however Excel has split or moved them since: on the sheets of these names that are there, else
 * on every sheet. Two round trips, one more where the sheets are not named, one less where the workbook has no
 * formula-based conditional formats. A rule that Excel does not let us read is not ours.
 */
export async function findOurHighlights(
  { context, sync }: Conversation,
  names?: readonly string[],
): Promise<readonly HighlightedSheet[]> {
  const asked = names
    ? names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load(SHEET_FACTS))
    : await allWorksheets({ context, sync });
  const lists = asked.map((worksheet) =>
    worksheet.getRange().conditionalFormats.load("items/id,items/type"),
  );
  await sync();
  const there = asked.flatMap((worksheet, index) => {
    if (worksheet.isNullObject) return [];
    const custom = lists[index]?.items.filter(({ type }) => type === "Custom") ?? [];
    return [{ worksheet, custom }];
  });
  const formulaOf = await readFormulas(
    { context, sync },
    there.flatMap(({ custom }) => custom),
  );
  return there.map(({ worksheet, custom }) => ({
    worksheet,
    name: worksheet.name,
    protected: worksheet.protection.protected,
    ours: custom.flatMap((format) => {
      const marking = markingOf(formulaOf(format) ?? "");
      return marking === null ? [] : [{ format, marking }];
    }),
    withoutFormula: custom.filter((format) => NO_FORMULA_YET.test(formulaOf(format) ?? "unread")),
    formulaFormats: custom.length,
  }));
}

/** Reads the formulas of conditional formats; one by one where Excel refuses one of them, which then has none. */
async function readFormulas(
  { sync }: Conversation,
  formats: readonly Excel.ConditionalFormat[],
): Promise<(format: Excel.ConditionalFormat) => string | undefined> {
  const formulas = new Map<Excel.ConditionalFormat, string>();
  const note = (some: readonly Excel.ConditionalFormat[]) => {
    for (const format of some) formulas.set(format, String(format.custom.rule.formula ?? ""));
  };
  const read = async (some: readonly Excel.ConditionalFormat[]) => {
    for (const format of some) format.custom.rule.load("formula");
    await sync();
    note(some);
  };
  if (formats.length === 0) return () => undefined;
  try {
    await read(formats);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    for (const format of formats) {
      try {
        await read([format]);
      } catch (refusal) {
        if (!isRefusal(refusal)) throw refusal;
      }
    }
  }
  return (format) => formulas.get(format);
}

const SHEET_FACTS = "id,name,protection/protected";

async function allWorksheets({ context, sync }: Conversation): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  await sync();
  return worksheets.items;
}
