import { check, dueSoonAndTrouble } from "./check";
import { corrections } from "./corrections";
import type { Journey } from "./journey";
import { otherWorkbooks } from "./otherWorkbooks";
import { setup } from "./setup";
import { share } from "./share";
import { tables } from "./tables";
import { notLoaded, trouble } from "./trouble";

/** Together these come by every state of every view; the groups take about as long as one another. */
export const JOURNEYS = {
  check: [check, dueSoonAndTrouble, notLoaded],
  corrections: [corrections],
  setUp: [setup],
  share: [share],
  tables: [tables],
  trouble: [trouble],
  otherWorkbooks: [otherWorkbooks],
} as const satisfies Readonly<Record<string, readonly Journey[]>>;

export type JourneyGroup = keyof typeof JOURNEYS;

export const ALL_JOURNEYS: readonly Journey[] = Object.values(JOURNEYS).flat();
