import type { RawValue, WorkbookSnapshot } from "../../src/workbook/snapshot/snapshot";

/** The 17 headings of the sample workbook. */
export const HEADINGS = [
  "Conf no",
  "Family no",
  "Conference type",
  "Requested by",
  "Strategy meeting",
  "Conference date",
  "Last conference (reviews)",
  "Chair",
  "No. children",
  "SW report received",
  "Outcome",
  "Category of plan",
  "Outline plan sent",
  "Minutes to chair",
  "Minutes approved",
  "Minutes distributed",
  "Reason for delay / comments",
];

/** Wednesday 4 January 2012 as an Excel serial, and how many weeks after it families first come in. */
const FIRST_DAY = 40912;
const WEEKS = 680;

const STAGES = [
  { type: "Initial", outcome: "Child protection plan", daysAfterInitial: 0, daysSinceLast: 0 },
  { type: "Review - 3 month", outcome: "Plan continues", daysAfterInitial: 84, daysSinceLast: 84 },
  {
    type: "Review - 6 month",
    outcome: "Plan ended - child in need plan",
    daysAfterInitial: 259,
    daysSinceLast: 175,
  },
] as const;

/** Two for each of a family's conferences, as the children's sheet has them. */
const CHILDREN_OF_A_FAMILY = 2 * STAGES.length;

const CHAIRS = ["P. Ashenby (SQA Manager)", "R. Example", "J. Invented", "M. Madeup"] as const;
const CATEGORIES = ["Neglect", "Emotional abuse", "Physical abuse", "Sexual abuse"] as const;

/**
 * Rows of a tracker in date order: families that each have an initial conference, a first review and a last
 * one. Steps are late about as often as in the sample, which is often. The same number always gives the same rows.
 */
export function trackerRows(conferences: number): readonly (readonly RawValue[])[] {
  const chance = chances();
  return Array.from({ length: conferences }, (_, place) => conference(place, chance))
    .sort((a, b) => Number(a[4]) - Number(b[4]))
    .map((row, place) => [place + 1, ...row]);
}

function conference(place: number, chance: () => number): RawValue[] {
  const family = Math.floor(place / STAGES.length);
  const stage = STAGES[place % STAGES.length] ?? STAGES[0];
  const initial = FIRST_DAY + 7 * ((family * 31) % WEEKS);
  const date = initial + stage.daysAfterInitial;
  const isReview = stage.daysSinceLast > 0;
  const plansEnd = stage.outcome.startsWith("Plan ended");
  const toChair = date + (chance() < 0.6 ? 12 : 5);
  const approved = toChair + (chance() < 0.15 ? 9 : 2);
  return [
    family + 1,
    stage.type,
    chance() < 0.3 ? "Duty" : "Long Term",
    isReview ? "" : date - (chance() < 0.05 ? 23 : 14),
    date,
    isReview ? date - stage.daysSinceLast : "",
    CHAIRS[family % CHAIRS.length] ?? "",
    CHILDREN_OF_A_FAMILY,
    date - (chance() < (isReview ? 0.9 : 0.35) ? 1 : 7),
    stage.outcome,
    CATEGORIES[family % CATEGORIES.length] ?? "",
    plansEnd ? "" : date + (chance() < 0.2 ? 5 : 1),
    toChair,
    approved,
    chance() < 0.01 ? "" : approved + (chance() < 0.35 ? 26 : 6),
    chance() < 0.05 ? "Chair on leave" : "",
  ];
}

/** Numbers from 0 up to 1 in an order that is the same at every run (a linear congruential sequence). */
function chances(): () => number {
  let state = 20130401;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The tracker as it is after reading: one sheet, its heading in the first row. */
export function trackerSnapshot(rows: readonly (readonly RawValue[])[]): WorkbookSnapshot {
  return {
    dateSystem: 1900,
    sheets: [
      {
        name: "Conferences",
        position: 0,
        visibility: "visible",
        protected: false,
        firstRow: 0,
        firstColumn: 0,
        values: [HEADINGS, ...rows],
        hiddenColumns: [],
        merged: [],
      },
    ],
    skipped: [],
  };
}
