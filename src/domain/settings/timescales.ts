import { z } from "zod";
import { LIMIT_UNITS, type Limit } from "../calendar/limit";
import type { TIMESCALES } from "../timescales/catalogue";
import type { LimitKind, Timescale } from "../timescales/timescale";
import { ALL_TIMESCALES } from "../timescales/timescales";

type Known = (typeof TIMESCALES)[number];

/** How a limit of each kind is set: what a workbook keeps of it. */
type SetBy<Kind extends Known["limit"], Start> = Kind extends { kind: "amount from a start" }
  ? Limit & { readonly from: Start }
  : Kind extends { kind: "amount" }
    ? Limit
    : Kind extends { kind: "amount, off unless set" }
      ? Limit & { readonly isOn: boolean }
      : Kind extends { kind: "months or days" }
        ? { readonly months: number; readonly days: number }
        : { readonly initial: number; readonly core: number; readonly single: number };

type WithLimit = Exclude<Known, { readonly limit: null }>;

/** The limit of every timescale that has one, by its code. */
export type Timescales = {
  readonly [One in WithLimit as One["code"]]: SetBy<One["limit"], keyof One["starts"]>;
};

/** A limit as it is set, of whichever kind. */
export interface LimitSetting extends Partial<Limit> {
  readonly from?: string;
  readonly months?: number;
  readonly days?: number;
  readonly initial?: number;
  readonly core?: number;
  readonly single?: number;
  readonly isOn?: boolean;
}

/** Most of any unit that can be set: more is a slip of the keyboard. */
export const MOST_OF_A_UNIT = 1000;
const amount = z.number().int().min(0).max(MOST_OF_A_UNIT);
const unit = z.enum(LIMIT_UNITS);

function schemaOf({ kind }: LimitKind, starts: Timescale["starts"]) {
  switch (kind) {
    case "amount":
      return z.object({ amount, unit }).readonly();
    case "amount, off unless set":
      return z.object({ amount, unit, isOn: z.boolean() }).readonly();
    case "amount from a start":
      return z.object({ amount, unit, from: z.enum(Object.keys(starts)) }).readonly();
    case "months or days":
      return z.object({ months: amount, days: amount }).readonly();
    case "by type of assessment":
      return z.object({ initial: amount, core: amount, single: amount }).readonly();
  }
}

const withLimit = ALL_TIMESCALES.flatMap(({ code, limit, starts }) =>
  limit === null ? [] : [{ code, limit, starts }],
);

/** The limits as a workbook keeps them. Derived from the timescales, as their type is. */
export const timescalesSchema = z
  .object(
    Object.fromEntries(withLimit.map(({ code, limit, starts }) => [code, schemaOf(limit, starts)])),
  )
  .readonly() as unknown as z.ZodType<Timescales>;

/** Rutland's limits: Working Together, and the service standards printed in Table 2b. */
export const DEFAULT_TIMESCALES = Object.fromEntries(
  withLimit.map(({ code, limit, starts }) => {
    const { kind, standard } = limit;
    if (kind === "amount, off unless set") return [code, { ...standard, isOn: false }];
    return [
      code,
      kind === "amount from a start" ? { ...standard, from: Object.keys(starts)[0] } : standard,
    ];
  }),
) as unknown as Timescales;

/** What is set for a timescale, whichever kind of limit it has. */
export function settingOf(
  { code }: Pick<Timescale, "code">,
  timescales: Readonly<Record<string, LimitSetting>>,
): LimitSetting {
  return timescales[code] ?? {};
}

/** Whether a timescale is judged: one that is off unless set only where it was turned on. */
export function isTurnedOn(
  timescale: Pick<Timescale, "code" | "limit">,
  timescales: Readonly<Record<string, LimitSetting>>,
): boolean {
  if (timescale.limit?.kind !== "amount, off unless set") return true;
  return settingOf(timescale, timescales).isOn === true;
}

/** The amount that is set for a timescale that has one. */
export function amountSet(
  timescale: Pick<Timescale, "code"> & { readonly limit: { readonly standard: Limit } },
  timescales: Readonly<Record<string, LimitSetting>>,
): Limit {
  const { amount, unit } = timescale.limit.standard;
  const set = settingOf(timescale, timescales);
  return { amount: set.amount ?? amount, unit: set.unit ?? unit };
}
