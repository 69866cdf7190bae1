import { addMonths } from "../calendar/calendarDate";
import type { Limit } from "../calendar/limit";
import { dateInFull } from "../calendar/words";
import { deadlineOf, dueDay } from "../judging/dueDay";
import { statusSays } from "../records/actionStatus";
import { isKnown, known, lacks, NOT_RECORDED } from "../records/field";
import { columnsOf } from "../records/need";
import type { Action } from "../records/records";
import type { Deadline } from "../records/vocabulary";
import { are, counted } from "../text/numbers";
import { count, label } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import type { Reporting } from "./engine/reporting";
import { rowsOf } from "./engine/rows";
import type { TableContent, TableRow } from "./engine/table";
import { said } from "./engine/wording";

/** The action plan: what was agreed, by how long there is for it, with its owner and where it stands. */
export const actionPlan: TableDefinition = {
  id: "actions",
  appendix: null,
  caption: "Action plan",
  about: {
    counts:
      "The agreed actions, by the time there was for each, with owner and status; then how many are completed, open and overdue.",
    outOf: null,
    remarks: [
      "It repeats the team's own words, so it is in no scrutiny copy.",
      "An action stays in the group of the deadline that was first agreed; whether it is overdue is decided by the revised deadline, where there is one.",
      "Actions completed before the period or set after it are not counted; its note says how many.",
    ],
  },
  concerns: "the service",
  wordsOfTheTeam: true,
  needs: () => columnsOf("actions", "action", "due"),
  countsToo: columnsOf("actions", "revisedDue"),
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
/** "By next review": no time that could be counted. */
const OTHER_WORDS = "In other words";

const STANDINGS = ["Completed", "Open", "Overdue", "Withdrawn", "Not known"] as const;
type Standing = (typeof STANDINGS)[number];
/** Where no action stands on most plans: without one they have no total. */
const RARE: readonly Standing[] = ["Withdrawn", "Not known"];

function build(reporting: Reporting): TableContent {
  const { records, asAt } = reporting;
  const current = records.actions.filter((action) => isCurrent(action, reporting));
  const leftOut = records.actions.length - current.length;
  const headings = [
    ...DEADLINES.map(({ heading }) => heading),
    ...[LATER, NO_START, OTHER_WORDS, NO_DEADLINE],
  ];
  const standing = (action: Action) => standingOf(action, reporting);
  const rows = headings.flatMap((heading) =>
    current
      .filter((action) => headingOf(action) === heading)
      .map((action, index): TableRow => {
        const cells = [
          label(known(action.action) ?? "–"),
          label(known(action.owner) ?? "–"),
          label(dueInWords(action, reporting)),
          label(known(action.status)?.words ?? "–"),
          label(standing(action)),
        ];
        return index === 0 ? { group: heading, cells } : { cells };
      }),
  );
  const totals = STANDINGS.flatMap((words) => {
    const behind = rowsOf(current.filter((action) => standing(action) === words));
    if (RARE.includes(words) && behind.length === 0) return [];
    const cells = [label(words), label(""), label(""), label(""), count(behind)];
    return [{ cells, total: true }];
  });
  const revised = rowsOf(current.filter(isRevised));
  const cells = [label("With a revised deadline"), label(""), label(""), label(""), count(revised)];
  const ofRevised = reporting.available.has("actions", "revisedDue")
    ? [{ cells, total: true }]
    : [];
  const uncounted = current.filter((action) => isUncounted(action, reporting)).length;
  const undated = current.filter(isDoneWithoutDate).length;
  return {
    columns: ["Action", "Owner", "Due", "Status", `At ${dateInFull(asAt)}`],
    rows: [...rows, ...totals, ...ofRevised],
    unit: "actions",
    notes: said(
      "Actions are grouped by the time from the day they were set to the day they are due.",
      ofRevised.length > 0 &&
        "Actions with a revised deadline stay in their group, and are overdue from the day after the revised one. They are counted above as well, by where they stand.",
      leftOut > 0 &&
        `${counted(leftOut, "action")} completed before the period or set after it ${are(leftOut)} not counted.`,
      uncounted > 0 &&
        `${counted(uncounted, "action")} with a deadline in words ${are(uncounted)} not completed: whether overdue is not known, because the words name no day, or the tracker does not say from which day they count.`,
      undated > 0 &&
        `${counted(undated, "action")} without the day of completion ${are(undated)} counted as completed, because the status says so.`,
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
  if (typeof due !== "number") return headingOfWords(due);
  if (!isKnown(setOn)) return NO_START;
  return DEADLINES.find(({ months }) => due <= addMonths(setOn, months))?.heading ?? LATER;
}

/** The group of a deadline in words: by the time that they give, whenever that began. */
function headingOfWords({ allowed }: Deadline): string {
  if (allowed === null) return OTHER_WORDS;
  return DEADLINES.find(({ months }) => monthsOf(allowed) <= months)?.heading ?? LATER;
}

/** About how many months a time is: 4 weeks are one, 13 three and 26 six. */
function monthsOf({ amount, unit }: Limit): number {
  switch (unit) {
    case "working days":
      return amount / 21;
    case "days":
      return amount / 30.5;
    case "months":
      return amount;
    case "years":
      return amount * 12;
  }
}

/** Where an action stands: by the day it was completed, else by what its status says. */
function standingOf(action: Action, reporting: Reporting): Standing {
  const { completed, status } = action;
  const { asAt } = reporting;
  if (isKnown(completed) && completed <= asAt) return "Completed";
  if (isDoneWithoutDate(action)) return "Completed";
  if (isDropped(action)) return "Withdrawn";
  if (lacks(completed, "unreadable") || lacks(status, "unreadable")) return "Not known";
  const day = dayOf(action, reporting);
  if (lacks(day, "unreadable")) return "Not known";
  if (isInWords(action) && !isKnown(day)) return "Not known";
  return isKnown(day) && day < asAt ? "Overdue" : "Open";
}

/** Whether an action is open, and nothing tells when its deadline in words is over. */
function isUncounted(action: Action, reporting: Reporting): boolean {
  const isOpen = standingOf(action, reporting) === "Not known";
  return isOpen && isInWords(action) && !isKnown(dayOf(action, reporting));
}

function isInWords(action: Action): boolean {
  const { due } = deadlineOf(action);
  return isKnown(due) && typeof due !== "number";
}

function isRevised({ revisedDue }: Action): boolean {
  return isKnown(revisedDue);
}

function dayOf(action: Action, { judging: { workingDays }, settings }: Reporting) {
  return dueDay(action, { settings, workingDays });
}

function isDropped({ due, completed, status }: Action): boolean {
  if (lacks(due, "not applicable") || lacks(completed, "not applicable")) return true;
  return statusSays(status) === "dropped";
}

function isDoneWithoutDate({ completed, status }: Action): boolean {
  return !isKnown(completed) && statusSays(status) === "done";
}

/**
 * A day, or a deadline in the team's words with the day that they come to: "Within three months: 13 September 2013". Of
 * a revised one both: "1 August 2013, revised to 1 November 2013".
 */
function dueInWords(action: Action, reporting: Reporting): string {
  const { revisedDue } = action;
  const first = deadlineInWords({ ...action, revisedDue: NOT_RECORDED }, reporting);
  if (lacks(revisedDue, "unreadable")) return `${first}, revised (cannot be read)`;
  return isRevised(action) ? `${first}, revised to ${deadlineInWords(action, reporting)}` : first;
}

function deadlineInWords(action: Action, reporting: Reporting): string {
  const { due } = deadlineOf(action);
  const day = dayOf(action, reporting);
  const words = isKnown(due) && typeof due !== "number" ? due.words : undefined;
  return [words, isKnown(day) ? dateInFull(day) : undefined].filter(Boolean).join(": ") || "–";
}
