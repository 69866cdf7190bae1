import { useMemo, useState } from "react";
import { type CalendarDate, fromIso, toIso } from "../../../domain/calendar/calendarDate";
import { between, type Period } from "../../../domain/calendar/periods";
import { type PeriodKind, periodOptions, usualPeriod } from "./periodOptions";

type Typed = Readonly<Record<"from" | "to", string>>;

export interface PeriodSelection {
  readonly kind: PeriodKind;
  setKind(kind: PeriodKind): void;
  /** The periods to choose from; none where any two dates are typed. */
  readonly options: readonly Period[];
  /** The chosen period: the last valid one while dates are being typed. */
  readonly period: Period;
  setPeriod(period: Period): void;
  /** The two dates as typed: yyyy-mm-dd, or empty. */
  readonly typed: Typed;
  type(end: "from" | "to", iso: string): void;
  /** What is wrong with the typed dates, in words. */
  readonly problem: string | null;
}

/** The choice of a period among those that hold conferences, starting with the fullest year. */
export function usePeriodSelection(
  days: readonly CalendarDate[],
  asAt: CalendarDate,
): PeriodSelection {
  const [kind, setKindTo] = useState<PeriodKind>("year");
  const [chosen, setPeriod] = useState<Period | null>(null);
  const usual = useMemo(() => usualPeriod(days, asAt), [days, asAt]);
  const period = chosen ?? usual;
  const [typed, setTyped] = useState<Typed>({ from: "", to: "" });

  const options = useMemo(() => (kind === "dates" ? [] : periodOptions(kind, days)), [kind, days]);

  const setKind = (next: PeriodKind) => {
    setKindTo(next);
    if (next === "dates") setTyped({ from: toIso(period.from), to: toIso(period.to) });
    else setPeriod(next === "year" ? usual : (periodOptions(next, days)[0] ?? usual));
  };

  const type = (end: "from" | "to", iso: string) => {
    const next = { ...typed, [end]: iso };
    setTyped(next);
    if (problemOf(next) === null) setPeriod(between(fromIso(next.from), fromIso(next.to)));
  };

  const problem = kind === "dates" ? problemOf(typed) : null;
  return { kind, setKind, options, period, setPeriod, typed, type, problem };
}

function problemOf({ from, to }: Typed): string | null {
  if (from === "" || to === "") return "Give a first and a last day.";
  return to < from ? "The last day lies before the first. Choose a later last day." : null;
}
