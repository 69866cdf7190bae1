import { columnsOf } from "../records/need";
import { localPractice } from "../sources/sources";
import type { Timescale } from "./timescale";

/** T18: a pre-birth conference is held early enough before the birth is expected. Off unless set. */
export const preBirthConferenceInTime = {
  code: "T18",
  title: "Pre-birth conference held in time",
  why: "A plan for an unborn child needs time before the birth, which may come early.",
  putRight: "Check both dates; record the reason for the delay.",
  sources: [localPractice("ten weeks before the birth are usual (30 weeks of pregnancy)")],
  severity: "breach",
  needs: [
    ...columnsOf("conferences", "familyRef", "type", "date"),
    ...columnsOf("children", "familyRef", "expectedDateOfBirth"),
  ],
  deed: {
    done: "pre-birth conference held",
    notDone: "pre-birth conference not held",
    asked: "the pre-birth conference was held",
  },
  starts: { expectedDateOfBirth: "Expected date of birth" },
  limit: { kind: "amount, off unless set", standard: { amount: 70, unit: "days" } },
  limitSaid: (standard) => `at least ${standard} before Expected date of birth`,
  isLeastBefore: true,
} as const satisfies Timescale;
