import { DEFAULT_AGENCIES } from "../../../src/domain/settings/agencies";
import { DEFAULT_INDICATORS } from "../../../src/domain/settings/indicators";
import type {
  RawValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/workbook/snapshot/snapshot";
import { trackerSnapshot } from "../tracker";

/** Rows of a tracker's other sheets, each with its heading first. */
export interface Registers {
  readonly children: readonly (readonly RawValue[])[];
  readonly participation: readonly (readonly RawValue[])[];
  readonly indicators: readonly (readonly RawValue[])[];
}

const CHILD_HEADINGS = [
  "Family no",
  "Child ID",
  "Name",
  "DOB",
  "EDD (unborn)",
  "Gender",
  "Age at conference",
  "Plan start",
  "Plan end",
  "Category",
  "Participation",
];
const PARTICIPATION = ["Attended", "Consulted", "Not consulted"] as const;

/** Columns of a conference's row. */
const [FAMILY, TYPE, DATE, OUTCOME, CATEGORY] = [1, 2, 5, 10, 11] as const;

/** Agencies at each conference. */
const AGENCIES = 4;

/**
 * The children, agencies and indicators that go with the conferences of a tracker: `children` children in the
 * families in turn, four agencies at each conference, a row of ticks for each family. The children agree with the log:
 their plans start on the day of their own family's initial conference, and end on that of its last review.
 */
export function registersOf(
  conferences: readonly (readonly RawValue[])[],
  children: number,
): Registers {
  const initials = conferences.filter((row) => row[TYPE] === "Initial");
  const endOfPlans = new Map(
    conferences
      .filter((row) => String(row[OUTCOME]).startsWith("Plan ended"))
      .map((row) => [row[FAMILY], Number(row[DATE])]),
  );
  return {
    children: [
      CHILD_HEADINGS,
      ...Array.from({ length: children }, (_, place) => {
        const initial = initials[place % initials.length] ?? [];
        return child(initial, endOfPlans.get(initial[FAMILY]), place);
      }),
    ],
    participation: [
      ["Conf no", "Agency", "Invited", "Attended", "Report sent"],
      ...conferences.flatMap(([number = ""], place) =>
        DEFAULT_AGENCIES.slice(place % 10, (place % 10) + AGENCIES).map(({ name }, index) => [
          number,
          name,
          index === 3 ? "" : "Y",
          (place + index) % 3 === 0 ? "N" : "Y",
          (place + index) % 2 === 0 ? "N" : "Y",
        ]),
      ),
    ],
    indicators: [
      ["Family no", ...DEFAULT_INDICATORS.map(({ name }) => name)],
      ...initials.map((row, place) => [
        row[FAMILY] ?? "",
        ...DEFAULT_INDICATORS.map((_, index) => ((place + index) % 4 === 0 ? "✓" : "")),
      ]),
    ],
  };
}

function child(
  initial: readonly RawValue[],
  planEnd: number | undefined,
  place: number,
): RawValue[] {
  const date = Number(initial[DATE]);
  const age = place % 17;
  return [
    initial[FAMILY] ?? "",
    `CH${place + 1}`,
    `Testchild ${place + 1}`,
    date - 366 * age - 100,
    "",
    place % 2 === 0 ? "Female" : "Male",
    age,
    date,
    planEnd ?? "",
    initial[CATEGORY] ?? "",
    age < 10 ? "Under 10" : (PARTICIPATION[place % 3] ?? ""),
  ];
}

/** The tracker with all its sheets as it is after reading. */
export function wholeSnapshot(
  conferences: readonly (readonly RawValue[])[],
  registers: Registers,
): WorkbookSnapshot {
  const snapshot = trackerSnapshot(conferences);
  const [first] = snapshot.sheets;
  if (!first) return snapshot;
  const sheet = (name: string, values: SheetSnapshot["values"], position: number) => ({
    ...first,
    name,
    position,
    values,
  });
  return {
    ...snapshot,
    sheets: [
      first,
      sheet("Children", registers.children, 1),
      sheet("Agency participation", registers.participation, 2),
      sheet("Indicators", registers.indicators, 3),
    ],
  };
}
