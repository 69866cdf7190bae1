import type { DatasetName } from "../../../domain/records/records";
import { actionFields } from "./actions";
import { childFields } from "./children";
import { conferenceFields } from "./conferences";
import { enquiryFields } from "./enquiries";
import type { FieldDefinition } from "./field";
import { indicatorFields } from "./indicators";
import { meetingFields } from "./meetings";
import { nonWorkingDayFields } from "./nonWorkingDays";
import { participationFields } from "./participation";

/** The fields of every dataset, in the order in which people read them. */
export const FIELDS: Readonly<Record<DatasetName, Readonly<Record<string, FieldDefinition>>>> = {
  conferences: conferenceFields,
  children: childFields,
  participation: { ...participationFields, ...meetingFields },
  indicators: indicatorFields,
  enquiries: enquiryFields,
  actions: actionFields,
  nonWorkingDays: nonWorkingDayFields,
};

/** All datasets, conferences first. */
export const DATASETS = Object.keys(FIELDS) as readonly DatasetName[];
