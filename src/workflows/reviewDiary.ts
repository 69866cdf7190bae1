import type { DiaryEntry } from "../domain/judging/reviewDiary";
import { followReviews } from "../domain/judging/reviewOutcomes";
import type { Understood } from "./workflows";

export type { DiaryEntry, DiaryStanding } from "../domain/judging/reviewDiary";

/** Every child on a plan with its next review, as at the day of the check, the one due first on top. */
export async function reviewDiary(understood: Understood): Promise<readonly DiaryEntry[]> {
  const { asAt, settings, understanding, workingDays } = understood;
  const { children, conferences } = understanding.records;
  const judging = { workingDays, asAt, warning: settings.warningWindow };
  return followReviews({ children, conferences, settings, judging }).diary();
}
