import type { CalendarDate } from "../../domain/calendar/calendarDate";
import type { Period } from "../../domain/calendar/periods";
import type { WorkingDays } from "../../domain/calendar/workingDays";
import type { DatasetName } from "../../domain/records/records";
import type { DateSystem } from "../snapshot/snapshot";
import type { Block } from "./blocks";

/** What formulas are made from. */
export interface FormulaContext {
  readonly dateSystem: DateSystem;
  /** A dataset's rows, sheet by sheet; `null` where rows are not records. */
  readonly blocks: (dataset: DatasetName) => readonly Block[] | null;
  readonly workingDays: WorkingDays;
  readonly period: Period;
  readonly asAt: CalendarDate;
  /** Whether the as-at day is today: then formulas go by the day on which they are calculated. */
  readonly asAtIsToday: boolean;
}
