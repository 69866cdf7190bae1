import type { Conference } from "../../../domain/records/records";
import type { FieldsOf } from "../field";
import { conferenceAftermath } from "./conferenceAftermath";
import { conferenceIdentity } from "./conferenceIdentity";
import { conferencePreparation } from "./conferencePreparation";

/** Columns of a log of conferences, and the headings that teams give them. */
export const conferenceFields = {
  ...conferenceIdentity,
  ...conferencePreparation,
  ...conferenceAftermath,
} as const satisfies FieldsOf<Conference>;
