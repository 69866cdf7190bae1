import type { FieldDefinition } from "../field";
import { conferenceIdentity } from "./conferenceIdentity";

/** Columns that say which conference a row belongs to where it has no number: the family and the day. */
export const meetingFields = {
  familyRef: { ...conferenceIdentity.familyRef, vague: [] },
  date: { ...conferenceIdentity.date, required: false },
} as const satisfies Readonly<Record<string, FieldDefinition>>;
