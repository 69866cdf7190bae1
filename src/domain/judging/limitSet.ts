import type { Limit } from "../calendar/limit";
import type { ConferenceDate } from "../records/conferenceSteps";
import type { Settings } from "../settings/settings";
import { amountSet, settingOf } from "../settings/timescales";
import type { ConferenceTimescale } from "../timescales/timescale";

/** The limit of a conference's timescale as it is set, and the date that it is counted from. */
export function limitSet(
  timescale: ConferenceTimescale,
  { reviewsCountedIn, timescales }: Pick<Settings, "reviewsCountedIn" | "timescales">,
): { readonly allowed: Limit; readonly from: ConferenceDate } {
  const { limit } = timescale;
  const set = settingOf(timescale, timescales);
  const starts = startsOf(timescale);
  const from = starts.find((field) => field === set.from) ?? starts[0] ?? "date";
  if (limit.kind === "months or days") {
    const amount = set[reviewsCountedIn] ?? limit.standard[reviewsCountedIn];
    return { allowed: { amount, unit: reviewsCountedIn }, from };
  }
  return { allowed: amountSet({ ...timescale, limit }, timescales), from };
}

/** The dates that it may be counted from, the usual one first. */
function startsOf({ starts }: ConferenceTimescale): readonly ConferenceDate[] {
  return Object.keys(starts) as ConferenceDate[];
}
