import type { Area } from "../../store/address/area";
import { intersection, subtract } from "../../store/address/area";
import { NO_CONTENT } from "../../store/cells/cell";
import { unshare } from "../../store/formulas/sharedFormulas";
import type { SheetStore } from "../../store/model/workbook";
import {
  areasOfRule,
  formatRules,
  removeFormatRule,
  setAreasOfRule,
} from "../../store/sheet/conditionalFormats";
import { removeLinks } from "../../store/sheet/hyperlinks";
import { restyle } from "../../store/sheet/restyle";
import { oneOf } from "../../wire/arguments";
import { refuseIfProtected } from "../base/refuseProtected";

const APPLY_TO = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;

const LINK_WORDS: ReadonlySet<string> = new Set(["All", "Hyperlinks", "RemoveHyperlinks"]);

/** Clears contents, formats or both, as `Range.clear` does. */
export function clearRange(sheet: SheetStore, areas: readonly Area[], applyTo: string): void {
  const what = oneOf(APPLY_TO, applyTo);
  for (const area of areas) {
    const used = sheet.cells.used(false, area);
    const part = used === null ? null : intersection(used, area);
    if (part !== null) refuseIfProtected(sheet, part);
    if (part !== null && (what === "All" || what === "Contents")) clearContents(sheet, part);
    if (what === "All" || what === "Formats") restyle(sheet, area, () => 0);
    if (what === "All") clearRules(sheet, area);
    if (LINK_WORDS.has(what)) removeLinks(sheet, area);
    sheet.workbook.changes.wrote(sheet, area);
  }
}

function clearContents(sheet: SheetStore, area: Area): void {
  for (const [row, cell] of [...sheet.cells.within(area)]) {
    const shared = cell.formula?.shared ?? null;
    if (shared !== null) unshare(sheet.cells, shared);
    sheet.write(row, cell.column, NO_CONTENT);
  }
}

/** Cuts an area out of the conditional formats that touch it. */
function clearRules(sheet: SheetStore, cleared: Area): void {
  for (const rule of formatRules(sheet)) {
    const before = areasOfRule(rule);
    if (!before.some((area) => intersection(area, cleared) !== null)) continue;
    const after = before.flatMap((area) => subtract(area, cleared));
    if (after.length === 0) removeFormatRule(sheet, rule);
    else setAreasOfRule(sheet, rule, after);
  }
}
