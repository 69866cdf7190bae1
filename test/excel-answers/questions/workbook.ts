import { type Question, refusalOf } from "../question";

export const WORKBOOK: readonly Question[] = [
  {
    id: "method-on-a-null-object",
    asks: "A sheet that is not there is deleted, and another renamed, each by getItemOrNullObject. What happens?",
    documented: ["nothing", "nothing"],
    needs: "1.4",
    ask: async ({ context }) => {
      const { worksheets } = context.workbook;
      worksheets.getItemOrNullObject("No such sheet").delete();
      const deleted = await refusalOf(context);
      worksheets.getItemOrNullObject("No such sheet").name = "Nor this";
      return [deleted ?? "nothing", (await refusalOf(context)) ?? "nothing"];
    },
  },
  {
    id: "hidden-sheet-activated",
    asks: "A hidden sheet is activated. What happens?",
    documented: null,
    needs: "1.1",
    ask: async ({ context, sheet }) => {
      context.workbook.worksheets.getFirst().activate();
      sheet.visibility = "Hidden";
      await context.sync();
      sheet.activate();
      const refused = await refusalOf(context);
      sheet.visibility = "Visible";
      await context.sync();
      return refused ?? "activated";
    },
  },
  {
    id: "locked-cell-written",
    asks: "A sheet is protected, and one of its cells written. What happens?",
    documented: "refused: AccessDenied",
    needs: "1.7",
    ask: async ({ context, sheet }) => {
      sheet.protection.protect();
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      const refused = await refusalOf(context);
      sheet.protection.unprotect();
      await context.sync();
      return refused ?? "written";
    },
  },
  {
    id: "manual-calculation",
    asks: "With manual calculation A1 is changed from 1 to 5, which B1 doubles. What does B1 hold, and what after calculate?",
    documented: [2, 10],
    needs: "1.8",
    ask: async ({ context, sheet }) => {
      const { application } = context.workbook;
      application.load("calculationMode");
      sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
      await context.sync();
      const before = application.calculationMode;
      application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[5]];
      await context.sync();
      const stale = sheet.getRange("B1").load("values");
      await context.sync();
      const seen = stale.values[0]?.[0];
      application.calculate("Recalculate");
      stale.load("values");
      await context.sync();
      application.calculationMode = before;
      await context.sync();
      return [seen, stale.values[0]?.[0]];
    },
  },
];
