import { conferenceTimescale } from "../checking/conferenceTimescale";
import { conferenceColumns } from "../checking/rule";

const needs = conferenceColumns("type", "date", "reportReceived");
const why = "Family and professionals need time to read the report before they meet.";
const putRight =
  "Check the day the report came in; where it is right, take the delay up with the team that wrote it.";

/** T05: the social worker's report reaches an initial conference in time. */
export const reportBeforeInitialConference = conferenceTimescale({
  code: "T05",
  title: "Social worker report before an initial conference",
  why,
  putRight,
  source: "Table 2b",
  severity: "breach",
  needs,
});

/** T06: the social worker's report reaches a review in time. */
export const reportBeforeReview = conferenceTimescale({
  code: "T06",
  title: "Social worker report before a review",
  why,
  putRight,
  source: "Table 2b",
  severity: "breach",
  needs,
});
