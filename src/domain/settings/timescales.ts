import { z } from "zod";
import { LIMIT_UNITS } from "../calendar/limit";

/** Most of any unit that can be set: more is a slip of the keyboard. */
const MOST = 1000;
const amount = z.number().int().min(0).max(MOST);
const unit = z.enum(LIMIT_UNITS);

/** A limit that runs from one date of a conference; `from` names the field it may start from. */
const startingFrom = <const Fields extends readonly [string, ...string[]]>(...fields: Fields) =>
  z.object({ amount, unit, from: z.enum(fields) }).readonly();

/** A limit that runs between two fixed dates. */
const fixed = z.object({ amount, unit }).readonly();

/** A limit on reviews, in both definitions: calendar months, and days. */
const reviewLimit = z.object({ months: amount, days: amount }).readonly();

/** The limit of every timescale by its check's code; working days unless the unit says otherwise. */
export const timescalesSchema = z
  .object({
    T01: startingFrom("strategyDiscussion", "section47Start"),
    T02: reviewLimit,
    T03: reviewLimit,
    T05: fixed,
    T06: fixed,
    T07: startingFrom("date"),
    T08: startingFrom("date"),
    T09: startingFrom("minutesToChair", "date"),
    T10: startingFrom("date", "minutesToChair", "minutesApproved"),
    T11: startingFrom("notification"),
    T12: startingFrom("date"),
    T13: fixed,
    T14: fixed,
    T15: z.object({ initial: amount, core: amount, single: amount }).readonly(),
  })
  .readonly();
export type Timescales = z.infer<typeof timescalesSchema>;

/** Rutland's limits: Working Together, and the service standards printed in Table 2b. */
export const DEFAULT_TIMESCALES: Timescales = {
  T01: { amount: 15, unit: "working days", from: "strategyDiscussion" },
  T02: { months: 3, days: 91 },
  T03: { months: 6, days: 183 },
  T05: { amount: 1, unit: "working days" },
  T06: { amount: 3, unit: "working days" },
  T07: { amount: 1, unit: "working days", from: "date" },
  T08: { amount: 5, unit: "working days", from: "date" },
  T09: { amount: 5, unit: "working days", from: "minutesToChair" },
  T10: { amount: 15, unit: "working days", from: "date" },
  T11: { amount: 15, unit: "working days", from: "notification" },
  T12: { amount: 10, unit: "working days", from: "date" },
  T13: { amount: 2, unit: "years" },
  T14: { amount: 2, unit: "years" },
  T15: { initial: 10, core: 35, single: 45 },
};
