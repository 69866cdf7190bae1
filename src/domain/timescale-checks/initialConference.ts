import { conferenceTimescale } from "../checking/conferenceTimescale";
import { columnsOf, conferenceColumns } from "../checking/rule";

/** T01: an initial or pre-birth conference follows its strategy discussion in time. */
export const initialConferenceInTime = conferenceTimescale({
  code: "T01",
  title: "Initial conference held in time",
  why: "A child at risk of significant harm should not wait for the plan that protects them.",
  putRight:
    "Check both dates; where they are right, record the reason for the delay. It stays a breach.",
  source: "Working Together to Safeguard Children; Table 2b",
  severity: "breach",
  needs: [
    ...conferenceColumns("type", "date"),
    { dataset: "conferences", anyOf: ["strategyDiscussion", "section47Start"] },
  ],
});

/** T11: a child who moves in on a plan has a conference here in time. */
export const transferInConferenceInTime = conferenceTimescale(
  {
    code: "T11",
    title: "Transfer-in conference held in time",
    why: "A child who moves in on a plan is without one here until the conference is held.",
    putRight: "Check the day the other authority gave notice; record the reason for the delay.",
    source: "Working Together to Safeguard Children",
    severity: "breach",
    needs: columnsOf("conferences", "type", "date", "notification"),
  },
  { rare: true },
);
