/** What of a window tells the time. */
interface Timekeeper {
  Date: DateConstructor;
}

/**
 * Moves a window's calendar so that today is another day; the time of day goes on as it is. For the sample,
 * which ends on a day long past.
 * @param day `yyyy-mm-dd`
 */
export function pretendToday(target: Timekeeper, day: string): void {
  const RealDate = target.Date;
  const now = new RealDate();
  const midnight = new RealDate(now.getFullYear(), now.getMonth(), now.getDate());
  const shift = new RealDate(`${day}T00:00:00`).getTime() - midnight.getTime();
  const movedNow = () => RealDate.now() + shift;
  target.Date = new Proxy(RealDate, {
    construct: (real, given: readonly unknown[]) =>
      given.length === 0 ? new real(movedNow()) : Reflect.construct(real, given),
    get: (real, name) => (name === "now" ? movedNow : Reflect.get(real, name)),
  });
}
