import { yearBefore } from "../calendar/parts";
import { columnsOf, missingColumns } from "../records/need";
import { label } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { leftOutOf, noConferenceOf, notShown, uncertainDays, unreadFor } from "./engine/leftOut";
import { MEASURES } from "./engine/measures";
import { notesOnNotUnderstood } from "./engine/notUnderstood";
import type { Reporting } from "./engine/reporting";
import { sideBySide, wordsOf } from "./engine/sideBySide";
import type { TableContent, TableRow } from "./engine/table";
import { said } from "./engine/wording";
import { joined, textOf } from "./engine/words";

/** The figures of the tables that were chosen for it, beside those of the year before. */
export function yearOnYear(tables: readonly TableDefinition[]): TableDefinition {
  return {
    id: "year-on-year",
    appendix: null,
    caption: "This year and the year before",
    about: {
      counts:
        "The figures of the tables chosen for it under Set up, beside those of the same dates a year earlier.",
      outOf: "what the chosen table's own percentages are of",
      remarks: [
        "A row that has a percentage is shown by its percentage.",
        "The earlier year is blank where the tracker holds no conference of it.",
      ],
    },
    concerns: "people",
    needs: () => columnsOf("conferences", "date"),
    parts: (reporting) => {
      const { available, period, settings } = reporting;
      const before = reporting.during(yearBefore(period));
      return [reporting, before].flatMap((one) =>
        tables
          .filter(
            ({ id, needs }) =>
              settings.tables.yearOnYear.includes(id) &&
              missingColumns(available, needs(settings)).length === 0,
          )
          .map((table) => () => one.contentOf(table)),
      );
    },
    build: (reporting) => build(tables, reporting),
  };
}

function build(tables: readonly TableDefinition[], reporting: Reporting): TableContent {
  const { settings, available, period } = reporting;
  const before = reporting.during(yearBefore(period));
  const nothingBefore = before.conferences.length === 0;
  const chosen = settings.tables.yearOnYear.flatMap((id) => tables.filter((one) => one.id === id));
  const lacking = chosen.map((table) => ({
    table,
    missing: missingColumns(available, table.needs(settings)),
  }));
  const shown = lacking.filter(({ missing }) => missing.length === 0);
  const rows = shown.flatMap(({ table }) => {
    const now = figuresOf(table, reporting);
    const then = nothingBefore ? null : figuresOf(table, before);
    return sideBySide(now, then).map(({ key: _, group: __, ...row }, index) => ({
      concerns: table.concerns,
      ...row,
      ...(index === 0 && { group: table.caption }),
    }));
  });
  return {
    columns: ["", period.label, before.period.label],
    rows,
    relations: shown.flatMap(({ table }) =>
      [reporting, before]
        .flatMap((one) => one.contentOf(table).relations ?? [])
        .map((relation) => ({ ...relation, apart: relation.apart ?? table.id })),
    ),
    unit: "conferences",
    notes: [
      ...said(
        nothingBefore && noConferenceOf(before.period),
        ...lacking.map(
          ({ table, missing }) => missing.length > 0 && notShown(table.caption, missing),
        ),
      ),
      ...notesOnNotUnderstood(
        shown.flatMap(({ table }) => table.needs(settings)),
        reporting,
      ),
      ...uncertainDays(reporting, before),
      ...leftOutOf(reporting),
      ...(shown.some(({ table }) => table.id === "table-2b") ? unreadFor(MEASURES, reporting) : []),
    ],
  };
}

/**
 * A table's rows as one figure each: the percentage where a row has one, else each of its numbers, named by its
 * column where there are several.
 */
function figuresOf(table: TableDefinition, reporting: Reporting): readonly TableRow[] {
  const content = reporting.contentOf(table);
  return (content.rowsInFixedOrder ?? content.rows).flatMap((row) => {
    const { cells, concerns, counts, apart, labelInCopy } = row;
    const told = {
      ...(concerns && { concerns }),
      ...(counts && { counts }),
      // Counted together with the table it is from, not with the others that are chosen.
      apart: apart ?? table.id,
    };
    const words = wordsOf(row);
    const inCopy = (column?: string) =>
      labelInCopy !== undefined && {
        labelInCopy: column === undefined ? labelInCopy : `${labelInCopy}: ${column}`,
      };
    const numbers = cells.flatMap((cell, column) =>
      column > 0 && (cell.format === "count" || cell.format === "figure") ? [{ cell, column }] : [],
    );
    const percentage = cells.findIndex(({ format }) => format === "percentage");
    const share = cells[percentage];
    if (share) return [{ ...told, ...inCopy(), cells: [label(words), share] }];
    return numbers.map(({ cell, column }) => {
      const heading = numbers.length > 1 ? content.columns[column] : undefined;
      const named = heading === undefined ? words : joined(words, ": ", heading);
      return {
        ...told,
        ...inCopy(heading === undefined ? heading : textOf(heading)),
        cells: [label(named), cell],
      };
    });
  });
}
