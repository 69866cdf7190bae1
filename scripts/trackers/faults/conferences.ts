import { serial } from "../days";

/** One conference of the made-up team, every date as days before or after it. */
export interface ConferenceRow {
  readonly no: number;
  readonly family: number;
  type: string;
  date: number | string;
  previous: number | string;
  strategy: number | string;
  notified: number | string;
  children: number;
  report: number | string;
  outcome: string;
  category: string;
  outline: number | string;
  toChair: number | string;
  approved: number | string;
  distributed: number | string;
  coreGroup: number | string;
  comments: string;
}

/** The first of the Tuesdays on which initial conferences are held, one a week. */
const FIRST_TUESDAY = "2013-04-09";

const DAYS_TO_FIRST_REVIEW = 70;
const DAYS_TO_LAST_REVIEW = 231;

/** Families whose first conference is a transfer-in. */
export const TRANSFERRED = 15;
/** The family whose first conference lies years before the log. */
export const LONG_KNOWN = 18;
/** The last of the families. */
export const FAMILIES = 18;

const CATEGORIES = ["Neglect", "Emotional abuse", "Physical & emotional", "Sexual abuse"];

/** Every family's initial conference and two reviews: each step in time, each plan ended. */
export function spotlessConferences(): ConferenceRow[] {
  const rows: Omit<ConferenceRow, "no">[] = [];
  for (let family = 1; family <= FAMILIES; family += 1) {
    const initial = serial(FIRST_TUESDAY, (family - 1) * 7);
    const first = initial + DAYS_TO_FIRST_REVIEW;
    const last = initial + DAYS_TO_LAST_REVIEW;
    const category = CATEGORIES[family % CATEGORIES.length] ?? "";
    if (family !== LONG_KNOWN) rows.push(openingOf(family, initial, category));
    const before = family === LONG_KNOWN ? first - 160 : initial;
    const isLater = family === LONG_KNOWN;
    rows.push({
      ...steps(family, first, category),
      type: isLater ? "6 month review" : "1st RCPC",
      previous: before,
      report: first - 7,
      outcome: "CP plan continues",
    });
    rows.push({
      ...steps(family, last, category),
      type: "6 month review",
      previous: first,
      report: last - 7,
      outcome: "Plan ended - CIN",
      outline: "",
    });
  }
  return rows
    .sort((a, b) => Number(a.date) - Number(b.date))
    .map((row, i) => ({ ...row, no: i + 1 }));
}

function openingOf(family: number, day: number, category: string): Omit<ConferenceRow, "no"> {
  const transferred = family === TRANSFERRED;
  return {
    ...steps(family, day, category),
    type: transferred ? "Transfer in" : "ICPC",
    strategy: transferred ? "" : day - 14,
    notified: transferred ? day - 14 : "",
    report: transferred ? "" : day - 5,
    outcome: "CP plan made",
    coreGroup: transferred ? "" : day + 7,
  };
}

function steps(family: number, day: number, category: string): Omit<ConferenceRow, "no"> {
  return {
    family,
    type: "",
    date: day,
    previous: "",
    strategy: "",
    notified: "",
    children: 2,
    report: "",
    outcome: "",
    category,
    outline: day + 1,
    toChair: day + 2,
    approved: day + 6,
    distributed: day + 10,
    coreGroup: "",
    comments: "",
  };
}
