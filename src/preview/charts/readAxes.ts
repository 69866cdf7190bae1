import { numberText } from "../../standin/objects/base/displayedText";
import { titleText } from "../../standin/store/charts/chartText";
import type { WorkbookStore } from "../../standin/store/model/workbook";
import { childOf } from "../../standin/store/xml/elements";
import type { XmlElement } from "../../standin/store/xml/tree";
import type { CategoryAxis, SheetChart, ValueAxis } from "./sheetChart";

/** What a chart's part says in the attribute `val` of a child. */
export const valIn = (parent: XmlElement | undefined, name: string): string | undefined =>
  parent && childOf(parent, name)?.attributes.val;

/** The axis with the labels, as the file has it. */
export const categoryAxis = (axis: XmlElement | undefined): CategoryAxis => ({
  title: titleText(axis && childOf(axis, "c:title")),
  reversed: valIn(axis && childOf(axis, "c:scaling"), "c:orientation") === "maxMin",
});

/** The axis with the numbers, as the file has it; shares of a sum are percentages unless it says otherwise. */
export function valueAxis(
  axis: XmlElement | undefined,
  stacking: SheetChart["stacking"],
  workbook: WorkbookStore,
): ValueAxis {
  const scaling = axis && childOf(axis, "c:scaling");
  const bound = (name: string): number | null => {
    const written = valIn(scaling, name);
    return written === undefined ? null : Number(written);
  };
  const written = (axis && childOf(axis, "c:numFmt"))?.attributes.formatCode ?? "General";
  const format = written === "General" && stacking === "shares" ? "0%" : written;
  return {
    title: titleText(axis && childOf(axis, "c:title")),
    minimum: bound("c:min"),
    maximum: bound("c:max"),
    numberText: (value) => numberText(value, format, workbook),
  };
}
