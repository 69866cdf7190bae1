import type { DiaryEntry } from "../domain/judging/reviewDiary";
import { followReviews } from "../domain/judging/reviewOutcomes";
import { peopleOf } from "../domain/people/people";
import { sequencesOf } from "../domain/people/sequences";
import type { Understood } from "./workflows";

export type { DiaryEntry, DiaryStanding } from "../domain/judging/reviewDiary";

/** Every child on a plan with its next review, as at the day of the check, the one due first on top. */
export async function reviewDiary(understood: Understood): Promise<readonly DiaryEntry[]> {
  const { asAt, settings, understanding, workingDays } = understood;
  const { available, records } = understanding;
  const { children, conferences } = records;
  const judging = { workingDays, asAt, warning: settings.warningWindow };
  const people = peopleOf(children);
  const { unreadDays } = available;
  const sequences = sequencesOf({ conferences, people, asAt, unreadDays });
  return followReviews(sequences, { settings, judging }).diary();
}
