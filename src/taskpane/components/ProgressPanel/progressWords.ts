import { numberText } from "../../../domain/text/numbers";
import type { Progress } from "../../../workflows/progress";

const STEPS: Record<Progress["step"], string> = {
  reading: "Reading",
  understanding: "Understanding",
  checking: "Checking",
  highlighting: "Marking",
  building: "Building",
  protecting: "Protecting small figures",
  writing: "Writing",
  looking: "Looking",
};

/**
 * One line on how far the work has come.
 * @example progressWords({ step: "reading", done: 3, of: 12, counting: "sheets" }) //=> "Reading: 3 of 12 sheets"
 */
export function progressWords({ step, done, of, counting }: Progress): string {
  return of === 0
    ? STEPS[step]
    : `${STEPS[step]}: ${numberText(done)} of ${numberText(of)} ${counting}`;
}
