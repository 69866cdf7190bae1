import { fromIso } from "../../../src/domain/calendar/calendarDate";
import type { RawValue } from "../../../src/workbook/snapshot/snapshot";
import { serialOfDate } from "../../../src/workbook/snapshot/values/serials";
import type { Day } from "../../domain/oracle/plainDays";
import { bookOf } from "../../workbook/grids";
import type { Case, Recorded } from "./cases";

const LOG = [
  ...["Conference no", "Family no", "Conference type", "Conference date", "Outcome"],
  ...["Strategy discussion", "Date conference requested", "Quorate"],
  ...["Report shared with family", "Advocate offered", "Advocate used"],
];
const CHILDREN = [
  ...["Family no", "Child ref", "DOB", "EDD", "Plan start", "Plan end", "PN code"],
  ...["Last core group", "Last statutory visit"],
];

/** The cases as a team's tracker has them: a log with a row for each conference, and a list of children. */
export function bookOfCases(cases: readonly Case[]) {
  const log = cases.flatMap((one) => {
    const made = {
      type: one.isPreBirth ? "Pre-birth" : "Initial",
      outcome: "Child protection plan",
    };
    const first = logRow(one, one.conference, made, one.recorded);
    if (one.review === null) return [first];
    const goesOn = one.planEnd === one.review ? "Plan ended" : "Plan continues";
    return [
      first,
      logRow(one, one.review, { type: "Review", outcome: goesOn }, one.reviewRecorded),
    ];
  });
  return bookOf([
    { name: "Conferences", rows: [LOG, ...log.map((row, index) => [index + 1, ...row])] },
    { name: "Children", rows: [CHILDREN, ...cases.map(childRow)] },
  ]);
}

function logRow(
  { number, requested, strategy }: Case,
  date: Day,
  { type, outcome }: { readonly type: string; readonly outcome: string },
  { offered, quorate, shared, used }: Recorded,
): readonly RawValue[] {
  const asked = type === "Review" ? ["", ""] : [serial(strategy), serial(requested)];
  return [number, type, serial(date), outcome, ...asked, quorate, shared, offered, used];
}

function childRow(one: Case): readonly RawValue[] {
  return [
    ...[one.number, `C${one.number}`, serial(one.born), serial(one.expected)],
    ...[serial(one.conference), serial(one.planEnd), one.code === null ? "" : `PN${one.code}`],
    ...[serial(one.coreGroup), serial(one.visit)],
  ];
}

function serial(day: Day | null): RawValue {
  return day === null ? "" : (serialOfDate(fromIso(day), 1900) ?? "");
}
