import { RecordNames } from "../../../../domain/checking/recordNames";
import type { RowSource } from "../../../../domain/records/source";
import type { Understanding } from "../../../../workflows/understandWorkbook";

/** Names a row of the tracker by the record that was read from it; never by a child's name. */
export type NameOfRow = (source: RowSource) => string;

/** Names for the rows of an understood workbook; "Row 5 of Conferences" where no record was read. */
export function rowNames({ records, sheets }: Understanding): NameOfRow {
  const names = new RecordNames(records);
  const datasets = new Map(sheets.map(({ sheet, dataset }) => [sheet, dataset]));
  return (source) => {
    const { sheet } = source.layout;
    const dataset = datasets.get(sheet);
    return dataset === undefined
      ? `Row ${source.row + 1} of ${sheet}`
      : names.at(dataset, source).label;
  };
}
