import { type Question, refusalOf } from "../question";

/** Single cells of every second row and column, as one address of at most the given number of characters. */
function addressOfLength(limit: number): string {
  let address = "A1";
  for (let row = 3; ; row += 2) {
    const longer = `${address},${row % 4 === 1 ? "A" : "C"}${row}`;
    if (longer.length > limit) return address;
    address = longer;
  }
}

const MEGABYTE = 1024 * 1024;
const LARGE_SETTING = "ExcelAnswers.large";

export const LIMITS: readonly Question[] = [
  {
    id: "merged-areas-513",
    asks: "A range holds 513 merged areas. How many does getMergedAreasOrNullObject give?",
    documented: null,
    needs: "1.13",
    ask: async ({ context, sheet }) => {
      sheet.getRange("A1:B513").merge(true);
      await context.sync();
      const merged = sheet.getRange("A1:B600").getMergedAreasOrNullObject().load("areaCount");
      const refused = await refusalOf(context);
      if (refused !== null) return refused;
      return merged.isNullObject ? "none" : merged.areaCount;
    },
  },
  {
    id: "row-height-410",
    asks: "A row is made 410 points high. How high is it then?",
    documented: null,
    needs: "1.2",
    ask: async ({ context, sheet }) => {
      const { format } = sheet.getRange("A1");
      format.rowHeight = 410;
      const refused = await refusalOf(context);
      format.load("rowHeight");
      await context.sync();
      return refused ?? format.rowHeight;
    },
  },
  {
    id: "setting-of-2.1-megabytes",
    asks: "A setting of 2.1 MB is added. Is it kept?",
    documented: null,
    needs: "1.4",
    ask: async ({ context }) => {
      const { settings } = context.workbook;
      settings.add(LARGE_SETTING, "x".repeat(2.1 * MEGABYTE));
      const refused = await refusalOf(context);
      const kept = settings.getItemOrNullObject(LARGE_SETTING).load("key");
      await context.sync();
      const isThere = !kept.isNullObject;
      if (isThere) kept.delete();
      await context.sync();
      return refused ?? (isThere ? "kept" : "lost without a word");
    },
  },
  {
    id: "address-of-4000-and-8000-characters",
    asks: "getRanges is given addresses of 4,000 and of 8,000 characters. Are all their areas there?",
    documented: [true, true],
    needs: "1.9",
    ask: async ({ context, sheet }) => {
      const answers = [];
      for (const limit of [4_000, 8_000]) {
        const address = addressOfLength(limit);
        const ranges = sheet.getRanges(address).load("areaCount");
        const refused = await refusalOf(context);
        answers.push(refused ?? ranges.areaCount === address.split(",").length);
      }
      return answers;
    },
  },
  {
    id: "formula-of-65-levels",
    asks: "A formula with 65 functions within each other is entered. Is it taken?",
    documented: "refused: InvalidArgument",
    needs: "1.1",
    ask: async ({ context, sheet }) => {
      sheet.getRange("A1").formulas = [[`=${"ABS(".repeat(65)}1${")".repeat(65)}`]];
      return (await refusalOf(context)) ?? "taken";
    },
  },
];
