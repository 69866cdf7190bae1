import { grouped, inOneList } from "../../domain/grouped";
import type { ReadingProblem } from "../../domain/records/readingProblem";
import type { DatasetName } from "../../domain/records/records";
import { cellOf, type RowSource } from "../../domain/records/source";
import type { SheetPart } from "../reading/sheetParts";
import type { UnderstoodSheet } from "../reading/understoodSheet";

/** Names that people give to a sheet that is kept and no longer kept up. */
const NAMED_AS_COPY =
  /\(\d+\)\s*$|\b(?:copy|backup|back-up|bak|old|previous version|superseded|archived?|do not use|not in use)\b/i;

/** Whether a sheet is hidden, or called a copy: where it repeats another, the other counts. */
function isOldSheet({ hidden, sheet }: Pick<UnderstoodSheet, "hidden" | "sheet">): boolean {
  return hidden || NAMED_AS_COPY.test(sheet);
}

/** The rows of one kind on a sheet. */
interface SheetOf<Row> {
  readonly name: string;
  /** Whether it is hidden, or called a copy. */
  readonly isOld: boolean;
  readonly rows: readonly Row[];
}

/** The sheets that have rows of a kind; those in sight that are kept up, and have most rows, first. */
export function sheetsInOrder<Row>(
  parts: readonly SheetPart[],
  rowsIn: (records: SheetPart["records"]) => readonly Row[] | undefined,
): readonly SheetOf<Row>[] {
  const own = parts.filter(({ records }) => (rowsIn(records)?.length ?? 0) > 0);
  return [...grouped(own, ({ understood }) => understood.sheet)]
    .map(([name, group]) => ({
      name,
      isOld: group.some(({ understood }) => isOldSheet(understood)),
      rows: inOneList(group.map(({ records }): readonly Row[] => rowsIn(records) ?? [])),
    }))
    .sort((a, b) => Number(a.isOld) - Number(b.isOld) || b.rows.length - a.rows.length);
}

/** That a sheet repeats another, at the first row that does: how many rows, of how many that it has. */
export function repeatOf(
  dataset: DatasetName,
  field: string,
  source: RowSource,
  other: string,
  repeats: NonNullable<ReadingProblem["repeats"]>,
): ReadingProblem {
  return {
    kind: "repeats another sheet",
    dataset,
    field,
    heading: "",
    cell: cellOf(source, field),
    source,
    found: other,
    repeats,
  };
}
