import { columnsOf } from "../records/need";
import { TABLE_2B, WORKING_TOGETHER } from "../sources/sources";
import { numberText } from "../text/numbers";
import { INITIAL_CONFERENCES } from "./about";
import type { ConferenceTimescale } from "./timescale";

/** T01: an initial or pre-birth conference follows its strategy discussion in time. */
export const initialConferenceInTime = {
  code: "T01",
  title: "Initial conference held in time",
  why: "A child at risk of significant harm should not wait for the plan that protects them.",
  putRight:
    "Check both dates; where they are right, record the reason for the delay. It stays a breach.",
  sources: [WORKING_TOGETHER, TABLE_2B],
  severity: "breach",
  needs: [
    ...columnsOf("conferences", "type", "date"),
    { dataset: "conferences", anyOf: ["strategyDiscussion", "section47Start"] },
  ],
  deed: {
    done: "held",
    notDone: "conference not held",
    asked: "the initial conference was held",
  },
  starts: { strategyDiscussion: "Strategy discussion", section47Start: "Section 47 start" },
  limit: { kind: "amount from a start", standard: { amount: 15, unit: "working days" } },
  measure: {
    id: "initial",
    place: 1,
    label: ({ amount, from, unit, words }) => {
      const within = unit === "working days" ? `${numberText(amount)} days` : words;
      const start =
        from === "strategyDiscussion" ? "strategy meeting" : "start of section 47 enquiry";
      return `Initial conferences held within ${within} of ${start}`;
    },
    short: "Initial held",
    of: ["initial conference", "initial conferences"],
  },
  conference: { about: INITIAL_CONFERENCES, to: "date", direction: "within" },
} as const satisfies ConferenceTimescale;
