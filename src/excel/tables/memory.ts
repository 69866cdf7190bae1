import type { CalendarDate } from "../../domain/calendar/calendarDate";
import { askStored, store } from "../base/stored";
import type { Placing } from "./placings";
import { rememberedTables, type Standing, toStanding, toStored } from "./standing";
import type { Surveyed } from "./survey";

/** What the workbook remembers of its tables while some are written. */
interface Memory {
  /** Remembers tables as they are written, with the next round trip, and asks what was remembered until then. */
  remember(written: readonly Placing[]): void;
  /** Takes in what was remembered until then, after the round trip. */
  look(): void;
  /** Whether another pane's tables were remembered meanwhile. */
  hasOthers(): boolean;
  /** What was remembered before ours, with what another pane added. */
  before(): unknown;
  /** What is remembered now. */
  now(): unknown;
}

/** The memory of the tables that were looked at, which another pane may add to meanwhile. */
export function memoryOf(
  context: Excel.RequestContext,
  { standing, stored }: Surveyed,
  today: CalendarDate,
): Memory {
  const known = new Set(rememberedTables(stored).keys());
  let others: readonly Standing[] = [];
  let asked: () => unknown = () => stored;
  let now = stored;
  return {
    remember: (written) => {
      const marks = new Set(written.map(({ mark }) => mark));
      asked = askStored(context, "tables");
      const tables = [...standing, ...others].filter(({ mark }) => !marks.has(mark));
      now = toStored([...tables, ...written.map((placing) => toStanding(placing, today))]);
      store(context, "tables", now);
    },
    look: () => {
      const found = [...rememberedTables(asked()).values()];
      others = found.filter(({ mark }) => !known.has(mark));
    },
    hasOthers: () => others.length > 0,
    before: () => (others.length > 0 ? toStored([...standing, ...others]) : stored),
    now: () => now,
  };
}
