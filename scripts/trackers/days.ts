const MS_PER_DAY = 86_400_000;

/** Days from the serial 0 of the 1900 system to 1 January 1970. */
const SERIAL_OF_1970 = 25_569;

/** The serial, in the 1900 system, of a `yyyy-mm-dd` day some days on. */
export function serial(iso: string, daysOn = 0): number {
  return Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY + SERIAL_OF_1970 + daysOn;
}

/** Year, month (1–12), day of the month and day of the week (0 Sunday) of a serial of the 1900 system. */
export function partsOf(serialDay: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
} {
  const date = new Date((serialDay - SERIAL_OF_1970) * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}
