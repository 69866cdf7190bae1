import { isKnown, NO_COLUMN, NOT_RECORDED } from "../../../domain/records/field";
import type { Participation } from "../../../domain/records/records";
import type { Column, SheetLayout } from "../../../domain/records/source";
import { codeKind } from "../../headings/codes/codeKind";
import type { SheetColumn } from "../../headings/columns/sheetColumns";
import type { AgencyColumns } from "../../headings/matrices/agencyMatrix";
import type { CodeMatrix } from "../../headings/matrices/codeMatrix";
import { asColumn } from "../../snapshot/sheetGrid";
import type { RawValue } from "../../snapshot/snapshot";
import { NO_READER } from "../rows/cellReader";
import type { RowReader, SheetReading } from "../rows/sheetReading";
import { meetingReader } from "./meetingRef";

/** Reads a row of a matrix with up to three columns for each agency. One whose cells are blank was not involved. */
export function agencyMatrixReader(
  sheet: SheetReading,
  agencies: readonly AgencyColumns[],
): RowReader<readonly Participation[]> {
  const conferenceRef = meetingReader(sheet);
  const blocks = agencies.map(({ agency, parts }) => {
    const [first] = parts.values();
    const columns = [...parts].map(([part, { column }]) => [part, asColumn(column)] as const);
    const layout = agencyLayout(sheet, first, columns);
    const partReader = <K extends "invitation" | "yes or no">(
      part: "invited" | "attended" | "reportSent",
      kind: K,
    ) => {
      const column = parts.get(part);
      return column ? sheet.columnReader(column, kind, part, layout) : NO_READER;
    };
    return {
      agency: first ? agencyName(sheet, first, agency) : agency,
      layout,
      indices: [...parts.values()].map(({ index }) => index),
      invited: partReader("invited", "invitation"),
      attended: partReader("attended", "yes or no"),
      reportSent: partReader("reportSent", "yes or no"),
    };
  });
  return (row) => {
    const cells = sheet.cells(row);
    const ref = conferenceRef.read(cells, row);
    return blocks.flatMap((block) =>
      block.indices.every((index) => isBlank(cells[index]))
        ? []
        : [
            {
              sources: sheet.source(row, block.layout),
              conferenceRef: ref,
              agency: block.agency,
              invited: block.invited.read(cells, row),
              attended: block.attended.read(cells, row),
              reportSent: block.reportSent.read(cells, row),
            },
          ],
    );
  };
}

/** Reads a row of a matrix with one code for each agency. */
export function codeMatrixReader(
  sheet: SheetReading,
  { agencies, codes }: CodeMatrix,
): RowReader<readonly Participation[]> {
  const conferenceRef = meetingReader(sheet);
  const kind = sheet.context.datesInWords(codeKind(codes));
  const blocks = agencies.map(({ agency, column }) => {
    const place = asColumn(column.column);
    const fields = ["invited", "attended", "reportSent"] as const;
    const layout = agencyLayout(
      sheet,
      column,
      fields.map((field) => [field, place] as const),
    );
    return {
      agency: agencyName(sheet, column, agency),
      index: column.index,
      layout,
      code: sheet.kindReader(column, kind, "attended", layout),
    };
  });
  return (row) => {
    const cells = sheet.cells(row);
    const ref = conferenceRef.read(cells, row);
    return blocks.flatMap(({ agency, index, layout, code }) => {
      if (isBlank(cells[index])) return [];
      const meaning = code.read(cells, row);
      if (meaning === NOT_RECORDED) return [];
      const known = isKnown(meaning)
        ? meaning
        : { invited: meaning, attended: meaning, reportSent: meaning };
      return [{ sources: sheet.source(row, layout), conferenceRef: ref, agency, ...known }];
    });
  };
}

function agencyLayout(
  sheet: SheetReading,
  first: SheetColumn | undefined,
  columns: readonly (readonly [string, Column])[],
): SheetLayout {
  const agency = first ? [["agency", asColumn(first.column)] as const] : [];
  return sheet.layoutWith(new Map([...sheet.layout.columns, ...agency, ...columns]));
}

/** The agency's printed name; a heading that names none we know is reported once. */
function agencyName(sheet: SheetReading, column: SheetColumn, agency: string) {
  const layout = agencyLayout(sheet, column, []);
  const reader = sheet.kindReader(column, sheet.context.kinds.agency, "agency", layout);
  const cells: RawValue[] = [];
  cells[column.index] = agency;
  const name = reader.read(cells, column.block.lastRow);
  return isKnown(name) ? name : agency === "" ? NO_COLUMN : agency;
}

function isBlank(value: RawValue | undefined): boolean {
  return value === "" || value === undefined;
}
