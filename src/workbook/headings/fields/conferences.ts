import type { Conference } from "../../../domain/records/records";
import { conferenceAftermath } from "./conferenceAftermath";
import { conferenceFacts } from "./conferenceFacts";
import { conferenceIdentity } from "./conferenceIdentity";
import { conferencePreparation } from "./conferencePreparation";
import type { FieldsOf } from "./field";

/** Columns of a log of conferences, and the headings that teams give them. */
export const conferenceFields = {
  ...conferenceIdentity,
  ...conferencePreparation,
  ...conferenceAftermath,
  ...conferenceFacts,
} as const satisfies FieldsOf<Conference>;
