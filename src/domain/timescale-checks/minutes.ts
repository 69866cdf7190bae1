import { conferenceTimescale } from "../checking/conferenceTimescale";
import { conferenceColumns } from "../checking/rule";

/** T07: the outline plan goes out in time, where a plan is in force after the conference. */
export const outlinePlanDistributed = conferenceTimescale(
  {
    code: "T07",
    title: "Outline plan distributed",
    why: "Everyone named in the plan starts work from the outline; until it comes they have nothing.",
    putRight: "Enter the day it was sent, or send it now.",
    source: "Table 2b",
    severity: "breach",
    needs: conferenceColumns("date", "outcome", "outlinePlanSent"),
  },
  { asksForOutcome: true },
);

/** T08: the minutes are typed and go to the chair in time. */
export const minutesSentToChair = conferenceTimescale({
  code: "T08",
  title: "Minutes sent to chair",
  why: "The chair can correct minutes only while the conference is fresh in mind.",
  putRight: "Enter the day they went to the chair, or send them now.",
  source: "Table 2b",
  severity: "breach",
  needs: conferenceColumns("date", "minutesToChair"),
});

/** T09: the chair approves the minutes in time, counted from the day they came. */
export const minutesApproved = conferenceTimescale(
  {
    code: "T09",
    title: "Minutes approved by chair",
    why: "Minutes that wait for approval hold up the full record for everyone.",
    putRight: "Enter the day the chair approved them, or remind the chair.",
    source: "Table 2b",
    severity: "breach",
    needs: conferenceColumns("date", "minutesToChair", "minutesApproved"),
  },
  { startToldWith: ["minutesToChair"] },
);

/** T10: the full record goes to family and professionals in time. */
export const fullRecordDistributed = conferenceTimescale(
  {
    code: "T10",
    title: "Full record distributed",
    why: "Family and professionals have a right to the record of what was decided about a child.",
    putRight: "Enter the day it was distributed, or distribute it now.",
    source: "Table 2b",
    severity: "breach",
    needs: conferenceColumns("date", "fullRecordDistributed"),
  },
  { startToldWith: ["minutesToChair", "minutesApproved"] },
);
