import { conferenceIdentity } from "./conferenceIdentity";
import type { FieldDefinition } from "./field";

/** Columns that say which conference a row belongs to where it has no number: the family and the day. */
export const meetingFields = {
  familyRef: { ...conferenceIdentity.familyRef, vague: [] },
  date: { ...conferenceIdentity.date, required: false },
} as const satisfies Readonly<Record<string, FieldDefinition>>;

/** Whether a sheet's rows say which conference they belong to by family and day alone. */
export function byFamilyAndDay(has: (field: string) => boolean): boolean {
  return !has("conferenceRef") && has("familyRef") && has("date");
}
