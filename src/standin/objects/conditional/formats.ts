import { addFormatRule, type FormatRule } from "../../store/sheet/conditionalFormats";
import { invalidArgument, itemNotFound, notInStandIn } from "../../wire/apiError";
import { text, whole } from "../../wire/arguments";
import { defineClass } from "../../wire/objectClass";
import { refuseUnlessAllowed } from "../base/refuseProtected";
import type { FormatTarget } from "../format/target";
import { conditionalFormat } from "./format";
import { idOf, rulesOn } from "./ruleRef";

const made = (among: FormatTarget, rule: FormatRule) =>
  conditionalFormat({ sheet: among.sheet, rule, among });

const named = (among: FormatTarget, id: string) => {
  const rule = rulesOn(among).find(
    (candidate) => idOf({ sheet: among.sheet, rule: candidate, among }) === id,
  );
  return rule === undefined ? null : made(among, rule);
};

/** `Excel.ConditionalFormatCollection`: the conditional formats that touch some cells. */
export const conditionalFormats = defineClass<FormatTarget>({
  name: "ConditionalFormatCollection",
  items: (target) => rulesOn(target).map((rule) => made(target, rule)),
  methods: {
    add: {
      since: "1.6",
      run: (target, [type]) => {
        const { sheet, areas } = target;
        refuseUnlessAllowed(sheet, "formatCells");
        if (text(type, "type") !== "Custom")
          throw notInStandIn(`A conditional format of the type ${text(type)}`);
        const rule = addFormatRule(sheet, areas, "expression");
        for (const area of areas) sheet.workbook.changes.looksDifferent(sheet, area);
        return made(target, rule);
      },
    },
    getCount: { since: "1.6", run: (target) => rulesOn(target).length },
    getItem: {
      since: "1.6",
      run: (target, [id]) => {
        const found = named(target, text(id, "id"));
        if (found === null) throw itemNotFound("the conditional format");
        return found;
      },
    },
    getItemOrNullObject: { since: "1.14", run: (target, [id]) => named(target, text(id, "id")) },
    getItemAt: {
      since: "1.6",
      run: (target, [index]) => {
        const rule = rulesOn(target)[whole(index)];
        if (rule === undefined) throw invalidArgument("There is no such conditional format.");
        return made(target, rule);
      },
    },
  },
});
