import type { Conference } from "../../../domain/records/records";
import { conferenceAftermath } from "./conferenceAftermath";
import { conferenceIdentity } from "./conferenceIdentity";
import { conferencePreparation } from "./conferencePreparation";
import type { FieldsOf } from "./field";

/** Columns of a log of conferences, and the headings that teams give them. */
export const conferenceFields = {
  ...conferenceIdentity,
  ...conferencePreparation,
  ...conferenceAftermath,
} as const satisfies FieldsOf<Conference>;
