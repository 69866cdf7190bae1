import { check, dueSoonAndTrouble } from "./check";
import { corrections } from "./corrections";
import type { Journey } from "./journey";
import { otherWorkbooks } from "./otherWorkbooks";
import { setup } from "./setup";
import { share } from "./share";
import { tables } from "./tables";
import { notLoaded, trouble } from "./trouble";

/** Together these come by every state of every view. */
export const JOURNEYS: readonly Journey[] = [
  check,
  dueSoonAndTrouble,
  corrections,
  tables,
  share,
  setup,
  otherWorkbooks,
  trouble,
  notLoaded,
];
