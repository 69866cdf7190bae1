import type { Indicators } from "../../../domain/records/records";
import { indicatorFields as fields } from "../../headings/fields/indicators";
import type { TickColumn } from "../../headings/matrices/indicatorTicks";
import { asColumn } from "../../snapshot/sheetGrid";
import { tickKind, tickNotCrossKind } from "../../snapshot/values/yesNo";
import type { RowReader, SheetReading } from "../rows/sheetReading";

/** Reads the indicators ticked for a family or child. */
export function indicatorsReader(
  sheet: SheetReading,
  ticks: readonly TickColumn[],
): RowReader<Indicators> {
  const familyRef = sheet.reader(fields, "familyRef");
  const childRef = sheet.reader(fields, "childRef");
  const layout = sheet.layoutWith(
    new Map([
      ...sheet.layout.columns,
      ...ticks.map(({ indicator, column }) => [indicator, asColumn(column.column)] as const),
    ]),
  );
  const readers = ticks.map(({ indicator, column }) => ({
    indicator,
    tick: sheet.kindReader(
      column,
      sheet.context.datesInWords(sheet.crossIn(column) === "no" ? tickNotCrossKind : tickKind),
      indicator,
      layout,
    ),
  }));
  return (row) => {
    const cells = sheet.cells(row);
    return {
      sources: sheet.source(row, layout),
      familyRef: familyRef.read(cells, row),
      childRef: childRef.read(cells, row),
      ticked: readers.flatMap(({ indicator, tick }) =>
        tick.read(cells, row) === true ? [indicator] : [],
      ),
    };
  };
}
