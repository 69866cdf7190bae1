import { columnsOf } from "../records/need";
import { localPractice } from "../sources/sources";
import type { Timescale } from "./timescale";

/** T19: a plan made before the birth is reviewed soon after it. Off unless set. */
export const reviewAfterBirthInTime = {
  code: "T19",
  title: "First review after the birth held in time",
  why: "A plan made for an unborn child has to fit the child that was born.",
  putRight: "Enter the review, or book it; record the reason for the delay.",
  sources: [localPractice("20 working days or three months from the birth are usual")],
  severity: "breach",
  needs: [
    ...columnsOf("conferences", "familyRef", "type", "date"),
    ...columnsOf("children", "familyRef", "dateOfBirth", "planStart"),
  ],
  uses: columnsOf("children", "planEnd"),
  deed: {
    done: "first review after the birth held",
    notDone: "no review held since the birth",
    asked: "the first review after the birth was held",
  },
  starts: { dateOfBirth: "Date of birth" },
  limit: { kind: "amount, off unless set", standard: { amount: 20, unit: "working days" } },
  limitSaid: (standard) => `${standard}, from Date of birth to the child's first review`,
} as const satisfies Timescale;
