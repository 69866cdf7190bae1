import type { ConferenceTimescale } from "../judging/timing";
import { eachInSlices } from "../slices";
import { ConferenceJudge, type Particulars } from "./conferenceVerdict";
import type { Rule } from "./rule";
import type { RuleText } from "./ruleText";
import { type StepCheck, StepFinding } from "./stepFinding";

/** A check of one timescale on every conference. */
export function conferenceTimescale(
  text: RuleText & { readonly code: ConferenceTimescale },
  particulars: Particulars & Pick<StepCheck, "remarksOn"> = {},
): Rule {
  return {
    ...text,
    *check(tracker, verdicts) {
      const { onlyWithColumn, rare, remarksOn } = particulars;
      if (onlyWithColumn && !tracker.available.has("conferences", onlyWithColumn)) return;
      if (!tracker.available.has("conferences") && !rare) {
        verdicts.lacks("conferences");
      }
      const judge = new ConferenceJudge(text.code, particulars, tracker);
      const check = { judge, severity: text.severity, ...(remarksOn && { remarksOn }) };
      yield* eachInSlices(tracker.records.conferences, (conference, place) => {
        const verdict =
          tracker.copies.size > 0 && tracker.copies.has(conference)
            ? "left to a data check"
            : judge.verdictOn(conference, tracker.before[place]);
        verdicts.count(verdict);
        switch (verdict) {
          case "no column":
            for (const field of judge.columnsLacking(conference)) {
              verdicts.lacks("conferences", field);
            }
            break;
          case "breached":
          case "overdue":
          case "due soon":
          case "cannot be judged":
            verdicts.add(new StepFinding(check, conference, verdict));
        }
      });
    },
  };
}
