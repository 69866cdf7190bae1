import type { CalendarDate } from "../calendar/calendarDate";
import type { Field } from "./field";
import type { Conference } from "./records";

/** A date of a conference, by the name of its field. */
export type ConferenceDate = {
  [Name in keyof Conference]: Conference[Name] extends Field<CalendarDate> ? Name : never;
}[keyof Conference];
