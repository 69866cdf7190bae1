import { dateParts } from "../../src/domain/calendar/calendarDate";
import { MONTHS } from "../../src/domain/calendar/words";
import { dateOfSerial } from "../../src/workbook/snapshot/values/serials";

/** A serial written in the forms that people type. */
export function dateForms(): readonly ((serial: number) => string)[] {
  const days = "Mon Tue Wed Thu Fri Sat Sun".split(" ");
  const full = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
  const write = (form: (d: number, m: number, y: number, month: string, day: number) => string) => {
    return (serial: number) => {
      const date = dateOfSerial(serial, 1900);
      if (date === null) throw new Error("The sample's dates are dates");
      const { year, month, day } = dateParts(date);
      return form(day, month, year, MONTHS[month - 1] ?? "", (((date + 3) % 7) + 7) % 7);
    };
  };
  const two = (value: number) => String(value % 100).padStart(2, "0");
  return [
    write((d, m, y) => `${two(d)}/${two(m)}/${y}`),
    write((d, m, y) => `${d}.${m}.${two(y)}`),
    write((d, m, y) => `${d}-${m}-${y}`),
    write((d, _, y, month) => `${d}-${month.slice(0, 3)}-${two(y)}`),
    write((d, _, y, month) => `${d} ${month} ${y}`),
    write((d, _, y, month, day) => `${days[day]} ${d} ${month} ${y}`),
    write((d, _, y, month, day) => `${full[day]}, ${d}th of ${month} ${y}`),
    write((d, m, y) => `${y}-${two(m)}-${two(d)}`),
    write((d, m, y) => ` \u00a0${d}/${m}/${two(y)} `),
    write((d, m, y) => `${two(d)}/${two(m)}/${y} 00:00`),
  ];
}
