import type { RuleCases, SheetRow, Sheets } from "./case";
import { child, initial, JULY } from "./rows";

const NO_DAY = { cannotApply: "no day is compared with another" };

const cell = (minutesToChair: SheetRow[string]): Sheets => ({
  conferences: [initial(JULY, { minutesToChair })],
});

/** D14: a date typed as text, whichever day it is. */
export const D14: RuleCases = {
  "the day before": { cannotApply: "how a cell is typed has no limit" },
  "on the day": { sheets: cell("17/07/2013"), finds: ["D14 minutesToChair 2"] },
  "the day after": { cannotApply: "how a cell is typed has no limit" },
  "a bank holiday": {
    sheets: { conferences: [initial("2013-05-24", { reportReceived: "6 May 2013" })] },
    finds: ["D14 reportReceived 2"],
  },
  missing: { sheets: cell(""), finds: ["T08 minutesToChair 2 overdue"] },
  "not applicable": { sheets: cell(" n/a "), finds: [] },
  "a wrong type": { sheets: cell("17 Julember 2013"), finds: ["D02 minutesToChair 2"] },
  says: { sheets: cell("17/07/2013"), sentence: "1 cell holds a date typed as text." },
};

const counted = (numberOfChildren: SheetRow[string]): Sheets => ({
  conferences: [initial(JULY, { numberOfChildren })],
  children: [child({ familyRef: 7 }), child({ familyRef: 7, childRef: "C2" })],
});

/** D15: the number of children and their rows; the count stands for the days. */
export const D15: RuleCases = {
  "the day before": { sheets: counted(1), finds: ["D15 numberOfChildren 2"] },
  "on the day": { sheets: counted(2), finds: [] },
  "the day after": { sheets: counted(3), finds: ["D15 numberOfChildren 2"] },
  "a bank holiday": NO_DAY,
  missing: { sheets: counted(""), finds: [] },
  "not applicable": { sheets: counted("n/a"), finds: [] },
  "a wrong type": { sheets: counted("many"), finds: ["D08 numberOfChildren 2"] },
  says: {
    sheets: counted(3),
    sentence: "The conference was about 3 children; the children's sheet lists 2 for the family.",
  },
};

const totalled = (total: SheetRow[string]): Sheets => ({
  conferences: [
    initial(JULY, { numberOfChildren: 2 }),
    initial(JULY, { conferenceRef: 2, familyRef: 8, numberOfChildren: 3 }),
    { conferenceRef: "Total", numberOfChildren: total },
  ],
});

/** D16: the sum of five, or the number of rows, which is two; the count stands for the days. */
export const D16: RuleCases = {
  "the day before": { sheets: totalled(4), finds: ["D16 numberOfChildren 4"] },
  "on the day": { sheets: totalled(5), finds: [] },
  "the day after": { sheets: totalled(6), finds: ["D16 numberOfChildren 4"] },
  "a bank holiday": NO_DAY,
  missing: { sheets: totalled(""), finds: [] },
  "not applicable": { sheets: totalled("n/a"), finds: [] },
  "a wrong type": { sheets: totalled("five"), finds: [] },
  says: {
    sheets: totalled(6),
    sentence: "Number of children says 6 and the rows give 5.",
  },
};

const { minutesApproved: _, ...without } = initial();

/** R00: a check whose column the workbook does not have. */
export const R00: RuleCases = {
  "the day before": NO_DAY,
  "on the day": NO_DAY,
  "the day after": NO_DAY,
  "a bank holiday": NO_DAY,
  missing: { sheets: { conferences: [without] }, finds: ["R00 T09: Minutes approved"] },
  "not applicable": { cannotApply: "a column is there or it is not" },
  "a wrong type": { cannotApply: "a column is there or it is not" },
  says: {
    sheets: { conferences: [without] },
    sentence: "“Minutes approved by chair” could not run: no column found for Minutes approved.",
  },
};
