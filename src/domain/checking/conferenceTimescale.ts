import type { Conference } from "../records/records";
import type { ConferenceTimescale } from "../timescales/timescale";
import { ConferenceJudge, type Particulars } from "./conferenceVerdict";
import { each } from "./pass";
import type { Rule } from "./rule";
import { type StepCheck, StepFinding } from "./stepFinding";
import type { Verdict, Verdicts } from "./verdicts";

/** A check of one timescale on every conference. */
export function conferenceTimescale(
  timescale: ConferenceTimescale,
  particulars: Particulars & Pick<StepCheck, "remarksOn"> = {},
): Rule {
  return {
    ...timescale,
    timescale,
    check(tracker, verdicts) {
      const { onlyWithColumn, rare } = timescale.conference;
      const { remarksOn } = particulars;
      if (onlyWithColumn && !tracker.available.has("conferences", onlyWithColumn)) return [];
      if (!tracker.available.has("conferences") && !rare) {
        verdicts.lacks("conferences");
      }
      const judge = new ConferenceJudge(timescale, particulars, tracker);
      const check = { judge, severity: timescale.severity, ...(remarksOn && { remarksOn }) };
      const look = (conference: Conference, place: number) => {
        const verdict =
          tracker.duplicates.size > 0 && tracker.duplicates.has(conference)
            ? "left to a data check"
            : judge.verdictAt(place, conference);
        takeDown(verdict, conference, check, verdicts);
      };
      return [each(tracker.records.conferences, look)];
    },
  };
}

/** Counts a conference under its verdict, and adds the finding where there is one. */
export function takeDown(
  verdict: Verdict,
  conference: Conference,
  check: StepCheck,
  verdicts: Verdicts,
): void {
  verdicts.count(verdict);
  switch (verdict) {
    case "no column":
      for (const field of check.judge.columnsLacking(conference)) {
        verdicts.lacks("conferences", field);
      }
      break;
    case "breached":
    case "overdue":
    case "due soon":
    case "cannot be judged":
      verdicts.add(new StepFinding(check, conference, verdict));
  }
}
