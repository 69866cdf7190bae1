import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addDays, type CalendarDate, fromIso } from "../../../src/domain/calendar/calendarDate";
import { LIMIT_UNITS, limitDay, limitDayBefore } from "../../../src/domain/calendar/limit";
import { financialYear } from "../../../src/domain/calendar/periods";
import { workingDaysTaken } from "../../../src/domain/judging/daysTaken";
import { workingDaysOf } from "../../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { dayAfter, inTime, serial, workedBetween } from "../../../src/workbook/formulas/days";
import type { FormulaContext } from "../../../src/workbook/formulas/formulaContext";
import type { DateSystem } from "../../../src/workbook/snapshot/snapshot";
import { effort } from "../../attack";
import { calculated } from "./calculated";

const PERIOD = financialYear(2013);
const closureDays = [{ date: "2013-12-27", why: "Office closed" }];
const workingDays = workingDaysOf({ ...DEFAULT_SETTINGS, closureDays });

function contextIn(dateSystem: DateSystem, change: Partial<FormulaContext> = {}): FormulaContext {
  const asAt = fromIso("2014-04-25");
  const blocks = () => null;
  return { dateSystem, blocks, workingDays, period: PERIOD, asAt, asAtIsToday: false, ...change };
}

const systems = fc.constantFrom<DateSystem>(1900, 1904);
/** Days of the period and of a year around it: a conference lies in the period, the other day near it. */
const held = fc.nat(PERIOD.to - PERIOD.from).map((days) => addDays(PERIOD.from, days));
const apart = fc.nat(90);

describe("A formula's arithmetic of days", () => {
  it("counts working days as the calendar does, in both date systems", () => {
    fc.assert(
      fc.property(systems, held, apart, (dateSystem, from, days) => {
        const context = contextIn(dateSystem);
        const to = addDays(from, days);
        const found = calculated(workedBetween("s", "e", context), cells(from, to, context));
        expect(found).toBe(workingDays.between(from, to));
      }),
    );
  });

  it("finds the same in time as the calendar does, for every unit, forwards and backwards", () => {
    const limits = fc.record({ amount: fc.nat(40), unit: fc.constantFrom(...LIMIT_UNITS) });
    fc.assert(
      fc.property(
        systems,
        held,
        fc.integer({ min: -70, max: 70 }),
        limits,
        fc.boolean(),
        (dateSystem, start, days, { amount, unit }, backwards) => {
          const limit = {
            amount: unit === "months" || unit === "years" ? amount % 4 : amount,
            unit,
          };
          const end = addDays(start, backwards ? -Math.abs(days) : Math.abs(days));
          const context = contextIn(dateSystem);
          const formula = inTime("s", "e", limit, backwards, context);
          const last = backwards
            ? limitDayBefore(workingDays, start, limit)
            : limitDay(workingDays, start, limit);
          expect(Boolean(calculated(formula, cells(start, end, context)))).toBe(end <= last);
        },
      ),
      effort(500),
    );
  });

  it("puts what took n working days in the band that Table 2a puts it in", () => {
    fc.assert(
      fc.property(systems, held, fc.nat(60), (dateSystem, start, days) => {
        const context = contextIn(dateSystem);
        const end = addDays(start, days);
        const taken = workingDaysTaken(start, end, workingDays);
        const worked = calculated(workedBetween("s", "e-1", context), cells(start, end, context));
        for (const atMost of [5, 10, 20, 30]) expect(Number(worked) < atMost).toBe(taken <= atMost);
      }),
    );
  });

  it("ends on the last day of a shorter month", () => {
    const context = contextIn(1900);
    const formula = inTime("s", "e", { amount: 6, unit: "months" }, false, context);
    const at = (iso: string) =>
      Boolean(calculated(formula, cells(fromIso("2013-08-31"), fromIso(iso), context)));
    expect([at("2014-02-28"), at("2014-03-01")]).toEqual([true, false]);
  });

  it("makes no error of blank cells", () => {
    for (const unit of LIMIT_UNITS) {
      for (const backwards of [true, false]) {
        const formula = inTime("s", "e", { amount: 3, unit }, backwards, contextIn(1904));
        expect(() => calculated(formula, { s: 0, e: 0 })).not.toThrow();
      }
    }
  });
});

describe("The last day that counts", () => {
  it("is the period's last, or the as-at day where that comes first", () => {
    const { to } = PERIOD;
    expect(dayAfter(to, contextIn(1900))).toBe("41730");
    expect(dayAfter(to, contextIn(1900, { asAt: fromIso("2013-12-31") }))).toBe("41640");
    expect(dayAfter(null, contextIn(1900))).toBe("41755");
  });

  it("follows the day on which a formula is calculated where the as-at day is today", () => {
    const today = { asAt: fromIso("2013-12-31"), asAtIsToday: true };
    expect(dayAfter(PERIOD.to, contextIn(1900, today))).toBe("MIN(41730,TODAY()+1)");
    expect(dayAfter(null, contextIn(1900, today))).toBe("TODAY()+1");
  });
});

function cells(s: CalendarDate, e: CalendarDate, context: FormulaContext) {
  return { s: serial(s, context), e: serial(e, context), system: context.dateSystem };
}
