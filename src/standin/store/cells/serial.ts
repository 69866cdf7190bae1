/** 1900 or 1904: the day that a workbook's serials count from. */
export type DateSystem = 1900 | 1904;

const DAY = 86_400_000;
const FIRST_DAY: Readonly<Record<DateSystem, number>> = {
  1900: Date.UTC(1899, 11, 31),
  1904: Date.UTC(1904, 0, 1),
};

/**
 * The serial of a date, with Excel's 29 February 1900 that never was; the month counts from 1.
 * @example serialOfDate(2013, 6, 3, 1900) //=> 41428
 */
export function serialOfDate(year: number, month: number, day: number, system: DateSystem): number {
  const days = (Date.UTC(year, month - 1, day) - FIRST_DAY[system]) / DAY;
  return system === 1900 && days >= 60 ? days + 1 : days;
}

/** The serial of an ISO date or date and time, as strict files write dates. */
export function serialOfIso(text: string, system: DateSystem): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/.exec(text);
  if (!parts) return Number.NaN;
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0));
  const time = ((hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0)) / 86_400;
  return serialOfDate(year ?? 0, month ?? 0, day ?? 0, system) + time;
}
