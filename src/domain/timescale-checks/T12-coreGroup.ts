import { conferenceTimescale } from "../checking/conferenceTimescale";
import { conferenceColumns } from "../checking/rule";

/** T12: the first core group follows an initial conference that made a plan in time. */
export const coreGroupInTime = conferenceTimescale(
  {
    code: "T12",
    title: "First core group held in time",
    why: "The core group turns the outline plan into the detailed one.",
    putRight: "Enter the day the core group first met; record the reason for the delay.",
    source: "Working Together to Safeguard Children",
    severity: "breach",
    needs: conferenceColumns("type", "date", "outcome", "coreGroup"),
  },
  { onlyWithColumn: "coreGroup" },
);
