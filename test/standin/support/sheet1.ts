import { expect } from "@jest/globals";

/** Runs on Sheet1 and hands its context over. */
export const onSheet = <T>(
  use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  Excel.run((context) => use(context.workbook.worksheets.getItem("Sheet1"), context));

/** What Sheet1 refuses. */
export const refused = (use: (sheet: Excel.Worksheet) => void) =>
  expect(
    onSheet(async (sheet, context) => {
      use(sheet);
      await context.sync();
    }),
  ).rejects;
