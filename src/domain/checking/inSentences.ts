import { counted } from "../text/numbers";
import { inQuotes, listed } from "../text/words";
import { reviewMissingOrDue } from "../timescales/T04-reviewMissingOrDue";
import { timescaleOf } from "../timescales/timescales";

/** Named before others: a review that nobody booked. */
const FIRST = inQuotes(reviewMissingOrDue.title);

/** How many timescales one sentence names. */
const MOST_NAMED = 3;

/**
 * What could not be judged for want of a cell: ": “Review missing or due” could not be judged from it", or nothing. Of
 * more than three timescales the first two are named, and before them the one that can still be prevented.
 * @param codes of timescales, in their order
 */
export function notJudged(codes: readonly string[]): string {
  if (codes.length === 0) return "";
  const named = codes.map((code) => inQuotes(timescaleOf(code)?.title ?? code));
  if (named.length <= MOST_NAMED) return `: ${listed(named)} could not be judged from it`;
  const [first = "", second = ""] = [...named].sort(
    (a, b) => Number(b === FIRST) - Number(a === FIRST),
  );
  return `: ${counted(named.length, "timescale")} could not be judged from it, among them ${first} and ${second}`;
}
