import { addMonths, type CalendarDate } from "../calendar/calendarDate";
import { dateInFull } from "../calendar/words";
import { type Field, isKnown, known } from "../records/field";
import { columnsOf } from "../records/need";
import type { Action } from "../records/records";
import { count, label } from "./cells";
import type { TableContent, TableDefinition } from "./definition";
import type { Reporting } from "./reporting";
import { rowsOf } from "./rows";
import type { TableRow } from "./table";
import { are, counted, said } from "./wording";

/** The action plan: what was agreed, by how long there is for it, with its owner and where it stands. */
export const actionPlan: TableDefinition = {
  id: "actions",
  appendix: null,
  caption: "Action plan",
  needs: () => columnsOf("actions", "action", "due"),
  build,
};

/** Groups by the time from the day an action was set to the day it is due, in months, inclusive. */
const DEADLINES = [
  { heading: "Immediately", months: 1 },
  { heading: "Within three months", months: 3 },
  { heading: "Within six months", months: 6 },
] as const;
const LATER = "Later";
const NO_DEADLINE = "Without a deadline";
const NO_START = "By its date alone";

type Standing = "Completed" | "Overdue" | "Open";

function build(reporting: Reporting): TableContent {
  const { records, asAt } = reporting;
  const current = records.actions.filter((action) => isCurrent(action, reporting));
  const leftOut = records.actions.length - current.length;
  const headings = [...DEADLINES.map(({ heading }) => heading), LATER, NO_START, NO_DEADLINE];
  const rows = headings.flatMap((heading) =>
    current
      .filter((action) => headingOf(action) === heading)
      .map((action, index): TableRow => {
        const cells = [
          label(known(action.action) ?? "–"),
          label(known(action.owner) ?? "–"),
          label(dayInWords(action.due)),
          label(known(action.status) ?? "–"),
          label(standingOf(action, asAt)),
        ];
        return index === 0 ? { group: heading, cells } : { cells };
      }),
  );
  const standing = (which: Standing) =>
    count(rowsOf(current.filter((action) => standingOf(action, asAt) === which)));
  const total = (words: Standing) => ({
    cells: [label(words), label(""), label(""), label(""), standing(words)],
    total: true,
  });
  return {
    columns: ["Action", "Owner", "Due", "Status", `At ${dateInFull(asAt)}`],
    rows: [...rows, total("Completed"), total("Open"), total("Overdue")],
    unit: "actions",
    notes: said(
      "Actions are grouped by the time from the day they were set to the day they are due.",
      leftOut > 0 &&
        `${counted(leftOut, "action")} completed before the period or set after it ${are(leftOut)} not counted.`,
    ),
  };
}

/** Whether an action was on the plan at some time in the period. */
function isCurrent({ setOn, completed }: Action, { period, censusDay }: Reporting): boolean {
  if (isKnown(setOn) && setOn > censusDay) return false;
  return !isKnown(completed) || completed >= period.from;
}

function headingOf({ setOn, due }: Action): string {
  if (!isKnown(due)) return NO_DEADLINE;
  if (!isKnown(setOn)) return NO_START;
  return DEADLINES.find(({ months }) => due <= addMonths(setOn, months))?.heading ?? LATER;
}

function standingOf({ due, completed }: Action, asAt: CalendarDate): Standing {
  if (isKnown(completed) && completed <= asAt) return "Completed";
  return isKnown(due) && due < asAt ? "Overdue" : "Open";
}

function dayInWords(day: Field<CalendarDate>): string {
  return isKnown(day) ? dateInFull(day) : "–";
}
