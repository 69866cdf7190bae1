import { dateInFull } from "../calendar/words";
import type { Reporting } from "./reporting";
import { are, counted, said } from "./wording";

/** What every table of conferences says of those it could not place in the period. */
export function leftOutOf({ leftOut, asAt }: Reporting): readonly string[] {
  const { undated, unreadable, toCome } = leftOut;
  return said(
    undated > 0 && `${counted(undated, "conference")} without a date ${are(undated)} not counted.`,
    unreadable > 0 &&
      `${counted(unreadable, "conference")} whose date cannot be read ${are(unreadable)} not counted.`,
    toCome > 0 &&
      `${counted(toCome, "conference")} after ${dateInFull(asAt)} ${are(toCome)} not counted.`,
  );
}
