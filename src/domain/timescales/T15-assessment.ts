import { columnsOf } from "../records/need";
import { localPractice, WORKING_TOGETHER } from "../sources/sources";
import type { Timescale } from "./timescale";

/** T15: an initial, core or single assessment ends in time. */
export const assessmentInTime = {
  code: "T15",
  title: "Assessment completed in time",
  why: "Nothing is decided for a child until the assessment is done.",
  putRight: "Check both dates; enter the day the assessment ended, or chase it.",
  sources: [localPractice("quarterly report 2012-13, section 3.3"), WORKING_TOGETHER],
  severity: "breach",
  needs: columnsOf("enquiries", "assessmentType", "start", "end"),
  deed: {
    done: "assessment ended",
    notDone: "assessment not ended",
    asked: "the assessment ended",
  },
  starts: { start: "Assessment start", assessmentType: "Assessment type" },
  limit: { kind: "by type of assessment", standard: { initial: 10, core: 35, single: 45 } },
  limitSaid: (standard) => `${standard}, from Start to End`,
} as const satisfies Timescale;
