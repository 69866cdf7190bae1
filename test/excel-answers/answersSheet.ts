import type { Record } from "./askExcel";
import type { Question } from "./question";

const SHEET = "Excel's answers";

/** Writes the answers down on their own sheet, in place of those of an earlier time. */
export async function writeAnswersSheet(
  questions: readonly Question[],
  { platform, build, apiSet, asked, answers, notAsked }: Record,
): Promise<void> {
  const said = ({ id }: Question): string =>
    notAsked.includes(id) ? "not asked" : JSON.stringify(answers[id]);
  const rows = [
    ["Asked of", `Excel ${build} on ${platform}, ExcelApi ${apiSet}, ${asked}`, ""],
    ["Question", "Documented", "Answer"],
    ...questions.map((question) => [
      question.asks,
      question.documented === null ? "nothing" : JSON.stringify(question.documented),
      said(question),
    ]),
  ];
  await Excel.run(async (context) => {
    const standing = context.workbook.worksheets.getItemOrNullObject(SHEET).load("name");
    await context.sync();
    if (!standing.isNullObject) standing.delete();
    const sheet = context.workbook.worksheets.add(SHEET);
    const range = sheet.getRange("A1").getResizedRange(rows.length - 1, 2);
    range.numberFormat = rows.map((row) => row.map(() => "@"));
    range.values = rows;
    sheet.getRange("A2:C2").format.font.bold = true;
    range.format.autofitColumns();
    await context.sync();
  });
}
