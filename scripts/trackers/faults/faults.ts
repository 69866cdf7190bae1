import { serial } from "../days";
import type { ConferenceRow } from "./conferences";
import type { ChildRow } from "./people";
import type { MadeUpTracker } from "./sheets";

/** One thing that is put wrong, and the one finding that it must give. */
export interface Fault {
  readonly code: string;
  /** The cell at which it must be found. */
  readonly at: (tracker: MadeUpTracker) => string;
  readonly put: (tracker: MadeUpTracker) => void;
}

type When = "opening" | "first" | "last";

/** A family's conference: the one that opens, the first review, or the last. */
function held({ conferences }: MadeUpTracker, family: number, when: When): ConferenceRow {
  const own = conferences.filter((row) => row.family === family);
  const row = when === "opening" ? own[0] : when === "first" ? own[1] : own[2];
  if (!row) throw new RangeError(`Family ${family} has no such conference`);
  return row;
}

function child({ children }: MadeUpTracker, key: string): ChildRow {
  const row = children.find((one) => one.key === key);
  if (!row) throw new RangeError(`No child ${key}`);
  return row;
}

/** Moves a conference with all its steps, and what is said of it elsewhere. */
function move(tracker: MadeUpTracker, row: ConferenceRow, days: number): void {
  const before = Number(row.date);
  for (const field of [
    "date",
    "report",
    "outline",
    "toChair",
    "approved",
    "distributed",
  ] as const) {
    if (typeof row[field] === "number") row[field] += days;
  }
  for (const other of tracker.conferences) {
    if (other.family === row.family && other.previous === before) other.previous = row.date;
  }
  for (const one of tracker.children) {
    if (one.family === row.family && one.planEnd === before) one.planEnd = row.date;
  }
}

/** A fault in one conference: what is changed, counted in days from its date, and where it must be found. */
function inConference(
  code: string,
  family: number,
  when: When,
  changes: (row: ConferenceRow, date: number) => Partial<ConferenceRow>,
  field: keyof ConferenceRow & string,
): Fault {
  return {
    code,
    at: (tracker) => `conference ${held(tracker, family, when).no} ${field}`,
    put: (tracker) => {
      const row = held(tracker, family, when);
      Object.assign(row, changes(row, Number(row.date)));
    },
  };
}

/** A conference moved by some days. */
function moved(code: string, family: number, when: When, days: number): Fault {
  return {
    code,
    at: (tracker) => `conference ${held(tracker, family, when).no} date`,
    put: (tracker) => move(tracker, held(tracker, family, when), days),
  };
}

function inChild(
  code: string,
  key: string,
  changes: (row: ChildRow) => Partial<ChildRow>,
  field: keyof ChildRow & string,
): Fault {
  return {
    code,
    at: () => `child ${key} ${field}`,
    put: (tracker) => Object.assign(child(tracker, key), changes(child(tracker, key))),
  };
}

/** Another row for a child. */
function anotherChild(code: string, like: string, row: Partial<ChildRow>, field: string): Fault {
  const key = `${like} again`;
  return {
    code,
    at: () => `child ${key} ${field}`,
    put: ({ children }) => {
      const at = children.findIndex((one) => one.key === like);
      const other = children[at];
      if (other) children.splice(at + 1, 0, { ...other, ...row, key });
    },
  };
}

function inList(
  code: string,
  list: "enquiries" | "actions",
  row: number,
  field: string,
  value: number | string,
): Fault {
  const what = list === "enquiries" ? "enquiry" : "action";
  return {
    code,
    at: () => `${what} ${row} ${field}`,
    put: (tracker) => {
      Object.assign(tracker[list][row - 1] ?? {}, { [field]: value });
    },
  };
}

/** A plan that goes on though its last review was never entered. */
const reviewForgotten: Fault = {
  code: "T04",
  at: (tracker) => `conference ${held(tracker, 4, "first").no} date`,
  put: (tracker) => {
    const last = held(tracker, 4, "last");
    tracker.conferences.splice(tracker.conferences.indexOf(last), 1);
    for (const agency of ["GP", "HV", "School", "Police", "Youth"]) {
      tracker.attendance.delete(`${last.no} ${agency}`);
    }
    child(tracker, "4a").planEnd = "";
    child(tracker, "4b").planEnd = "";
    tracker.total -= last.children;
  },
};

/** A conference entered again in the next row, under its own number. */
const enteredTwice: Fault = {
  code: "D06",
  at: () => "conference 901 date",
  put: (tracker) => {
    const row = held(tracker, 1, "first");
    tracker.conferences.splice(tracker.conferences.indexOf(row) + 1, 0, { ...row, no: 901 });
  },
};

const cameUninvited: Fault = {
  code: "D10",
  at: () => "attendance 1 Youth",
  put: ({ attendance }) => {
    attendance.set("1 Youth", { invited: "N", attended: "Y", report: "" });
  },
};

const totalWrong: Fault = {
  code: "D16",
  at: () => "total children",
  put: (tracker) => {
    tracker.total += 1;
  },
};

/** Everything that is put wrong, each in its own family as far as there are families. */
export const FAULTS: readonly Fault[] = [
  inConference("T01", 1, "opening", (_, date) => ({ strategy: date - 30 }), "date"),
  moved("T02", 2, "first", 28),
  moved("T03", 3, "last", 35),
  reviewForgotten,
  inConference("T05", 5, "opening", (_, date) => ({ report: date }), "report"),
  inConference("T06", 6, "last", (_, date) => ({ report: date - 2 }), "report"),
  inConference("T07", 7, "first", (_, date) => ({ outline: date + 6 }), "outline"),
  inConference(
    "T08",
    8,
    "first",
    (_, date) => ({ toChair: date + 10, approved: date + 13, distributed: date + 15 }),
    "toChair",
  ),
  inConference(
    "T09",
    9,
    "first",
    (_, date) => ({ approved: date + 16, distributed: date + 17 }),
    "approved",
  ),
  inConference("T10", 10, "first", (_, date) => ({ distributed: date + 40 }), "distributed"),
  inConference("T11", 15, "opening", (_, date) => ({ notified: date - 30 }), "date"),
  inConference("T12", 11, "opening", (_, date) => ({ coreGroup: date + 21 }), "coreGroup"),
  inChild("T13", "18a", () => ({ planStart: serial("2011-09-20") }), "planEnd"),
  inChild("T14", "13a", () => ({ plansBefore: 1 }), "planStart"),
  inList("T15", "enquiries", 2, "end", serial("2013-08-30")),
  inList("T16", "actions", 1, "done", serial("2013-08-05")),
  inConference("D01", 12, "first", () => ({ type: "" }), "type"),
  inConference("D02", 13, "last", () => ({ approved: "31/04/2014" }), "approved"),
  inConference("D03", 14, "first", (_, date) => ({ report: date + 90 * 365 }), "report"),
  // 2012 typed for 2013.
  inConference("D03", 5, "first", (_, date) => ({ date: date - 365 }), "date"),
  inConference(
    "D04",
    16,
    "last",
    (row) => ({ distributed: Number(row.approved) - 1 }),
    "distributed",
  ),
  inChild("D04", "16a", (row) => ({ planEnd: Number(row.planStart) - 7 }), "planEnd"),
  moved("D05", 17, "first", -2),
  enteredTwice,
  anotherChild("D06", "5b", {}, "id"),
  inConference("D07", 6, "first", (row) => ({ previous: Number(row.previous) - 7 }), "previous"),
  inConference("D08", 7, "last", () => ({ outcome: "Referred to panel" }), "outcome"),
  inConference("D08", 8, "last", () => ({ category: "Neglct" }), "category"),
  anotherChild(
    "D09",
    "17b",
    { id: "YP399", family: 99, planStart: "", planEnd: "", category: "" },
    "family",
  ),
  cameUninvited,
  inChild("D11", "9b", () => ({ age: 6 }), "age"),
  inConference("D12", 10, "opening", () => ({ category: "" }), "category"),
  inChild("D12", "11b", () => ({ born: "" }), "born"),
  anotherChild("D13", "3a", { planStart: serial("2013-07-02") }, "planStart"),
  inConference("D14", 4, "opening", () => ({ toChair: "02/05/2013" }), "toChair"),
  inConference("D15", 14, "opening", () => ({ children: 5 }), "children"),
  totalWrong,
  inConference("D25", 12, "opening", () => ({ outcome: "CP plan continues" }), "outcome"),
];
