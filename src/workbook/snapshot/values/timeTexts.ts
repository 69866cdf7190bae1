/** A time of day at the end of a text. */
export interface TimeText {
  /** Minutes since midnight of the day that the text names. */
  readonly minute: number;
  /** How many minutes its zone is ahead of universal time; `null` where it names none. */
  readonly offset: number | null;
}

const ZONE = "z|utc|gmt|bst|(?:utc|gmt)?[+-]\\d{1,2}(?::?\\d{2})?";
/** "t23:00:00z", " 14:30", ", 2:30 pm", " 23:00:00 gmt+0100 (british summer time)". */
const TIME = new RegExp(
  `(?:t|\\s|,\\s?)(\\d{1,2})[:.](\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s?(am|pm)?\\s?(${ZONE})?(?:\\s\\([^)]*\\))?$`,
);
/** "20130509t230000z" */
const COMPACT = new RegExp(`^(\\d{4})(\\d{2})(\\d{2})t(\\d{2})(\\d{2})(\\d{2})?(${ZONE})?$`);

/**
 * The time at the end of a text in lower case, and the text without it; `null` where it gives no time.
 * @example withoutTime("2013-05-09t23:00:00z") //=> { rest: "2013-05-09", time: { minute: 1380, offset: 0 } }
 */
export function withoutTime(text: string): {
  readonly rest: string;
  readonly time: TimeText | null;
} {
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, year, month, day, hour, minute, , zone] = compact;
    return { rest: `${year}-${month}-${day}`, time: timeOf(hour, minute, undefined, zone) };
  }
  const found = TIME.exec(text);
  if (!found) return { rest: text, time: null };
  const [all, hour, minute, , half, zone] = found;
  return { rest: text.slice(0, text.length - all.length), time: timeOf(hour, minute, half, zone) };
}

function timeOf(hour = "", minute = "", half = "", zone = ""): TimeText {
  const clock = half === "" ? Number(hour) : (Number(hour) % 12) + (half === "pm" ? 12 : 0);
  return { minute: clock * 60 + Number(minute), offset: zone === "" ? null : offsetOf(zone) };
}

function offsetOf(zone: string): number {
  if (zone === "bst") return 60;
  const [, sign = "+", hours = "0", minutes = "0"] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const HOURS_BEFORE_MIDNIGHT = [22 * 60, 23 * 60];

/**
 * Whether a time is 22:00 or 23:00 to the minute. Where an export writes midnight in another zone's time, that is what
 * becomes of it, and the day that was meant is the next one.
 * @param minute minutes since midnight, whole or not
 */
export function isJustBeforeMidnight(minute: number): boolean {
  return HOURS_BEFORE_MIDNIGHT.some((hour) => Math.abs(minute - hour) < 0.01);
}
