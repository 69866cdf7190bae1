import { isInitial } from "../../records/conferenceKinds";
import type { Reporting } from "../engine/reporting";
import type { TableContent } from "../engine/table";
import { textOf } from "../engine/words";
import { LAST_AGES } from "../figure3";
import { aged, childrenOf, conferenced, type OnChildren, UNBORN } from "./childrenCounted";
import { ofType } from "./conferencesCounted";
import { type Counting, type CountingOf, rowsOf, words } from "./counting";

/** The families for which an indicator is ticked and that had an initial conference in the period. */
function familiesWith(indicator: string, reporting: Reporting): Counting<"indicators"> {
  return {
    dataset: "indicators",
    all: [ticked(indicator), conferenced(reporting, ofType(isInitial))],
  };
}

/** The children of those families. */
function childrenWith(
  indicator: string,
  reporting: Reporting,
  ...further: readonly OnChildren[]
): Counting<"children"> {
  return childrenOf(
    ...further,
    { kind: "listed", by: "familyRef", in: { dataset: "indicators", all: [ticked(indicator)] } },
    conferenced(reporting, ofType(isInitial)),
  );
}

function ticked(indicator: string) {
  return words<"indicators">(indicator, "one of", (row) => row.ticked.includes(indicator));
}

/** Table 1 in conditions: its totals alone, for its families are numbered again. */
export function table1(reporting: Reporting, { rows, columns }: TableContent): CountingOf {
  return (row, column) => {
    const indicator = columns[column];
    if (!rows[row]?.total || indicator === undefined || column === 0) return null;
    return rowsOf(familiesWith(textOf(indicator), reporting));
  };
}

/** Figure 2 in conditions: families, and children of theirs. */
export function figure2(reporting: Reporting, { rows }: TableContent): CountingOf {
  return (row, column) => {
    const indicator = String(rows[row]?.cells[0]?.value);
    if (column === 1) return rowsOf(familiesWith(indicator, reporting));
    return column === 2 ? rowsOf(childrenWith(indicator, reporting)) : null;
  };
}

/** Figure 3 in conditions: by the age that is recorded beside each child. */
export function figure3(reporting: Reporting, { rows }: TableContent): CountingOf {
  return (row, column) => {
    const indicator = String(rows[row]?.cells[0]?.value);
    const last = LAST_AGES[column - 2];
    if (column === 1) return rowsOf(childrenWith(indicator, reporting, UNBORN));
    if (last === undefined) return null;
    const first = (LAST_AGES[column - 3] ?? -1) + 1;
    return rowsOf(childrenWith(indicator, reporting, aged(first, last)));
  };
}
