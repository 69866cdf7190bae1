import type { RuleCases, SheetRow, Sheets } from "./case";
import { child, initial, JULY, review } from "./rows";

const NO_DAY = { cannotApply: "no day is compared with another" };

const twice = (date: string, changes: SheetRow = {}): Sheets => ({
  conferences: [initial(), initial(date, { conferenceRef: 2, ...changes })],
});

/** D06: the same conference in two rows. */
export const D06: RuleCases = {
  "the day before": { sheets: twice("2013-07-15"), finds: [] },
  "on the day": { sheets: twice(JULY), finds: ["D06 date 3"] },
  "the day after": { sheets: twice("2013-07-17"), finds: [] },
  "a bank holiday": { cannotApply: "the same day is the same day" },
  missing: { sheets: twice(JULY, { date: "" }), finds: ["D01 date 3"] },
  "not applicable": { sheets: twice(JULY, { familyRef: "n/a" }), finds: ["D01 familyRef 3"] },
  "a wrong type": { sheets: twice(JULY, { type: 3 }), finds: ["D08 type 3"] },
  says: {
    sheets: twice(JULY),
    sentence: "The same family has the same conference on the same day in row 2 of Conferences.",
  },
};

const followed = (previousConference: string): Sheets => ({
  conferences: [initial("2013-05-14"), review(JULY, { conferenceRef: 2, previousConference })],
});

/** D07: a recorded day that is not that of the family's own conference before. */
export const D07: RuleCases = {
  "the day before": { sheets: followed("2013-05-13"), finds: ["D07 previousConference 3"] },
  "on the day": { sheets: followed("2013-05-14"), finds: [] },
  "the day after": { sheets: followed("2013-05-15"), finds: ["D07 previousConference 3"] },
  "a bank holiday": { cannotApply: "two records of one day are compared" },
  missing: { sheets: followed(""), finds: [] },
  "not applicable": { sheets: followed("n/a"), finds: [] },
  "a wrong type": { sheets: followed("May"), finds: ["D02 previousConference 3"] },
  says: {
    sheets: followed("2013-05-13"),
    sentence:
      "The previous conference is recorded as Mon 13 May 2013; the family's own last one was on Tue 14 May 2013.",
  },
};

const ended = (outcome: SheetRow[string]): Sheets => ({
  conferences: [initial(JULY, { outcome })],
});

/** D08: a word that is not known. */
export const D08: RuleCases = {
  "the day before": NO_DAY,
  "on the day": NO_DAY,
  "the day after": NO_DAY,
  "a bank holiday": NO_DAY,
  missing: { sheets: ended(""), finds: ["T07 outcome 2 cannot be judged"] },
  "not applicable": { sheets: ended("n/a"), finds: [] },
  "a wrong type": { sheets: ended(7), finds: ["D08 outcome 2"] },
  says: {
    sheets: ended("Plan mdae"),
    sentence:
      "“Plan mdae” in Outcome is not a known word (nearest: “Plan made”): “Review missing or due” and “Outline plan distributed” could not be judged from it.",
  },
};

const belongs = (familyRef: SheetRow[string]): Sheets => ({
  conferences: [initial()],
  children: [child({ familyRef: 7 }), child({ childRef: "C2", familyRef, age: 8 })],
});

/** D09: a child of a family that the log does not have. */
export const D09: RuleCases = {
  "the day before": NO_DAY,
  "on the day": NO_DAY,
  "the day after": NO_DAY,
  "a bank holiday": NO_DAY,
  missing: { sheets: belongs(""), finds: [] },
  "not applicable": { sheets: belongs("n/a"), finds: [] },
  "a wrong type": { sheets: belongs("seven"), finds: ["D09 familyRef 3"] },
  says: {
    sheets: belongs(77),
    sentence: "No conference in the log has the family number 77.",
  },
};

/** An agency that was invited to two conferences and marked at some. */
const came = (
  marks: readonly (readonly [invited: SheetRow[string], attended: SheetRow[string]])[],
): Sheets => ({
  conferences: [1, 2, 3].map((conferenceRef) =>
    initial(JULY, { conferenceRef, familyRef: conferenceRef }),
  ),
  participation: marks.map(([invited, attended], i) => ({
    conferenceRef: i + 1,
    agency: "GP",
    invited,
    attended,
    reportSent: "N",
  })),
});

/** D10: more often than invited; the count stands for the days. */
export const D10: RuleCases = {
  "the day before": {
    sheets: came([
      ["Y", "Y"],
      ["Y", "N"],
    ]),
    finds: [],
  },
  "on the day": {
    sheets: came([
      ["Y", "Y"],
      ["Y", "Y"],
    ]),
    finds: [],
  },
  "the day after": {
    sheets: came([
      ["Y", "Y"],
      ["Y", "Y"],
      ["N", "Y"],
    ]),
    finds: ["D10 agency 4"],
  },
  "a bank holiday": NO_DAY,
  missing: {
    sheets: came([
      ["Y", "Y"],
      ["Y", "Y"],
      ["", "Y"],
    ]),
    finds: ["D10 agency 4"],
  },
  "not applicable": {
    sheets: came([
      ["Y", "Y"],
      ["?", "Y"],
      ["N", "Y"],
    ]),
    finds: [],
  },
  "a wrong type": {
    sheets: came([
      ["Y", "Y"],
      ["Y", "N"],
      ["N", 7],
    ]),
    finds: ["D08 attended 4"],
  },
  says: {
    sheets: came([
      ["Y", "Y"],
      ["N", "Y"],
      ["N", "Y"],
    ]),
    sentence: "GP took part in 3 conferences and was invited to 1.",
  },
};

const aged = (dateOfBirth: string, age: SheetRow[string]): Sheets => ({
  conferences: [initial()],
  children: [child({ familyRef: 7, dateOfBirth, age })],
});

/** D11: ten on the day of the conference. */
export const D11: RuleCases = {
  "the day before": { sheets: aged("2003-07-15", 10), finds: [] },
  "on the day": { sheets: aged("2003-07-16", 10), finds: [] },
  "the day after": { sheets: aged("2003-07-17", 10), finds: ["D11 age 2"] },
  "a bank holiday": { cannotApply: "birthdays fall on any day" },
  missing: { sheets: aged("2003-07-16", ""), finds: [] },
  "not applicable": { sheets: aged("2003-07-16", "n/a"), finds: [] },
  "a wrong type": { sheets: aged("2003-07-16", "old"), finds: ["D08 age 2"] },
  says: {
    sheets: aged("2003-07-17", 10),
    sentence: "Age 10 is recorded; born Thu 17 July 2003, the child was 9 at the first conference.",
  },
};

const born = (dateOfBirth: string, expectedDateOfBirth = "2013-05-17"): Sheets => ({
  conferences: [initial()],
  children: [{ ...child({ familyRef: 7, dateOfBirth, expectedDateOfBirth, age: "Unborn" }) }],
});

/** D12: sixty days between a birth and the day it was expected. */
export const D12: RuleCases = {
  "the day before": { sheets: born("2013-07-17", "2013-05-19"), finds: [] },
  "on the day": { sheets: born("2013-07-17", "2013-05-18"), finds: [] },
  "the day after": { sheets: born("2013-07-17", "2013-05-17"), finds: ["D12 dateOfBirth 2"] },
  "a bank holiday": { cannotApply: "births fall on any day" },
  missing: { sheets: born("", ""), finds: ["D12 dateOfBirth 2"] },
  "not applicable": { sheets: born("n/a", ""), finds: [] },
  "a wrong type": { sheets: born("spring"), finds: ["D02 dateOfBirth 2"] },
  says: {
    sheets: born("2013-07-17"),
    sentence: "Born Wed 17 July 2013, 61 days from the expected Fri 17 May 2013.",
  },
};
