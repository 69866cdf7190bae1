import { type Answer, type Question, refusalOf } from "../question";

/** Adds a rule to A1:A9, in front of those that are there. */
function addRule(sheet: Excel.Worksheet, formula: string): Excel.ConditionalFormat {
  const added = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
  added.custom.rule.formula = formula;
  added.custom.format.fill.color = "#FFC7CE";
  return added;
}

/** The formulas of a sheet's rules, first priority first. */
async function formulasOn(sheet: Excel.Worksheet): Promise<readonly string[]> {
  const rules = sheet.getRange().conditionalFormats.load("items/custom/rule/formula");
  await sheet.context.sync();
  return rules.items.map(({ custom }) => custom.rule.formula);
}

/** What can be said of each rule: its type, or why it cannot. */
async function typesOn(sheet: Excel.Worksheet): Promise<readonly Answer[]> {
  const count = sheet.getRange().conditionalFormats.getCount();
  await sheet.context.sync();
  const types: Answer[] = [];
  for (let place = 0; place < count.value; place += 1) {
    const rule = sheet.getRange().conditionalFormats.getItemAt(place).load("type,priority");
    types.push((await refusalOf(sheet.context)) ?? rule.type);
  }
  return types;
}

export const CONDITIONAL_FORMATS: readonly Question[] = [
  {
    id: "conditional-format-id-after-add",
    asks: "A rule is added, and then another. Is the first one's id what it was, and is it a plain number?",
    documented: null,
    needs: "1.6",
    ask: async ({ context, sheet }) => {
      const first = addRule(sheet, "=1").load("id");
      await context.sync();
      const before = first.id;
      addRule(sheet, "=2");
      await context.sync();
      const rules = sheet.getRange().conditionalFormats.load("items/id,items/custom/rule/formula");
      await context.sync();
      const after = rules.items.find(({ custom }) => custom.rule.formula === "=1")?.id;
      return [after === before, /^\d+$/.test(before)];
    },
  },
  {
    id: "conditional-formats-deleted-forwards",
    asks: "Of three rules, each made in its own round trip, the first and the second are deleted in one. Which is left?",
    documented: null,
    needs: "1.6",
    ask: async ({ context, sheet }) => {
      for (const formula of ["=1", "=2", "=3"]) {
        addRule(sheet, formula);
        await context.sync();
      }
      const rules = sheet.getRange().conditionalFormats.load("items/id");
      await context.sync();
      rules.items[0]?.delete();
      rules.items[1]?.delete();
      return (await refusalOf(context)) ?? (await formulasOn(sheet));
    },
  },
  {
    id: "conditional-formats-made-by-hand",
    asks: "Two rules are made in the dialog on one cell. Can each be read, and can the first be deleted?",
    documented: null,
    needs: "1.6",
    ask: async ({ context, sheet, byHand }) => {
      await byHand(
        "On the sheet in front select A1. Choose Home, Conditional Formatting, Manage Rules, and in that dialog New Rule twice: “Format only cells that contain” a value greater than 1, and one greater than 2, each with a fill. Press OK.",
      );
      const types = await typesOn(sheet);
      sheet.getRange().conditionalFormats.getItemAt(0).delete();
      return [...types, (await refusalOf(context)) ?? "deleted"];
    },
  },
  {
    id: "conditional-format-deleted-then-undone",
    asks: "A rule that the add-in made is deleted by it; then a person presses Ctrl+Z once. How many rules are there?",
    documented: null,
    needs: "1.6",
    ask: async ({ context, sheet, byHand }) => {
      const rule = addRule(sheet, "=1");
      await context.sync();
      rule.delete();
      await context.sync();
      await byHand("Click on cell C3 of the sheet in front, and press Ctrl+Z once (⌘Z on a Mac).");
      const count = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      return count.value;
    },
  },
];
