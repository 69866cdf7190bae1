import type { Day } from "../domain/oracle/plainDays";
import {
  type LogLine,
  logLinesOf,
  planAt,
  plansInSheet,
  previousOf,
  previousOfAll,
} from "./logLines";
import type { Decision, Meeting, Plan, Story } from "./story";
import type { Tracker } from "./tracker";
import { outcomeOfAll, statusOf } from "./written";

/** A cell: a text, or a day's serial number. */
export type Cell = string | number;

/** What a row tells of. */
export interface RowOwner {
  readonly story: Story;
  readonly meeting: Meeting | null;
  /** The child of a row that is about one. */
  readonly kid: number | null;
}

/** A sheet under its one row of headings. */
export interface LaidOut {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** What each row after the headings tells of. */
  readonly owners: readonly RowOwner[];
}

export const LAYOUTS = [
  "a row per family, and children",
  "a row per child",
  "child rows alone",
  "family rows alone",
  "quarter sheets, and children",
  "with a section 47 log",
  "child rows with a section 47 log",
] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The sheets of a tracker in one layout. */
export function sheetsOf(tracker: Tracker, layout: Layout): readonly LaidOut[] {
  const { habits } = tracker;
  const lines = logLinesOf(tracker);
  switch (layout) {
    case "a row per family, and children":
      return [familySheet("Conferences", lines, tracker), childrenSheet(lines, tracker)];
    case "a row per child":
      return tracker.habits.hasPlansInRows
        ? [childRows(lines, tracker)]
        : [childRows(lines, tracker), childrenSheet(lines, tracker)];
    case "child rows alone":
      return [childRows(lines, { ...tracker, habits: { ...habits, hasPlansInRows: false } })];
    case "family rows alone":
      return [familySheet("Conferences", lines, tracker, true)];
    case "quarter sheets, and children":
      return [...quarterSheets(lines, tracker), childrenSheet(lines, tracker)];
    case "with a section 47 log": {
      const logged = lines.filter(({ meeting }) => meeting.state !== "in the enquiries");
      const log = familySheet("Conferences", logged, tracker);
      return [log, childrenSheet(logged, tracker), enquirySheet(tracker)];
    }
    case "child rows with a section 47 log": {
      const logged = lines.filter(({ meeting }) => meeting.state !== "in the enquiries");
      const inRows = { ...tracker, habits: { ...habits, hasPlansInRows: false } };
      return [childRows(logged, inRows), childrenSheet(logged, tracker), enquirySheet(tracker)];
    }
  }
}

const HEADINGS = [
  "Conf no",
  "Family no",
  "Conference type",
  "Strategy discussion",
  "Transfer notification",
  "Conference date",
];

interface Row {
  readonly cells: readonly Cell[];
  readonly owner: RowOwner;
}

function sheet(name: string, headings: readonly string[], rows: readonly Row[]): LaidOut {
  return {
    name,
    rows: [headings, ...rows.map(({ cells }) => cells)],
    owners: rows.map(({ owner }) => owner),
  };
}

function familySheet(
  name: string,
  lines: readonly LogLine[],
  tracker: Tracker,
  isAlone = false,
): LaidOut {
  const { hasPrevious, hasStatus } = tracker.habits;
  const headings = [
    ...HEADINGS,
    ...(hasPrevious ? ["Previous conference"] : []),
    "No of children",
    ...(hasStatus ? ["Status"] : []),
    "Outcome",
  ];
  const rows = lines.map((line, place) => ({
    cells: [
      ...identity(line, place, tracker),
      ...(hasPrevious ? [serial(previousOfAll(line))] : []),
      line.meeting.considered.size,
      ...(hasStatus ? [statusOf(line.meeting)] : []),
      outcomeOfAll(line, tracker, isAlone),
    ],
    owner: { story: line.story, meeting: line.meeting, kid: null },
  }));
  return sheet(name, headings, rows);
}

function identity(
  { meeting, story, trigger }: LogLine,
  place: number,
  { habits }: Tracker,
): Cell[] {
  const isTransfer = meeting.kind === "transfer-in";
  return [
    place + 1,
    story.ref,
    habits.types[meeting.kind],
    isTransfer ? "" : serial(trigger),
    isTransfer ? serial(trigger) : "",
    serial(meeting.day),
  ];
}

function childRows(lines: readonly LogLine[], tracker: Tracker): LaidOut {
  const { hasPlansInRows, hasPrevious, hasStatus } = tracker.habits;
  const headings = [
    ...HEADINGS,
    "Child ID",
    ...(hasPrevious ? ["Previous conference"] : []),
    ...(hasStatus ? ["Status"] : []),
    "Outcome",
    ...(hasPlansInRows ? ["DOB", "EDD", "Plan start", "Plan end", "Date of death"] : []),
  ];
  const rows = lines.flatMap((line, place) =>
    [...line.meeting.considered].map(([kid, decision]) => ({
      cells: [
        ...identity(line, place, tracker),
        line.story.kids[kid]?.ref ?? "",
        ...(hasPrevious ? [serial(previousOf(line, kid))] : []),
        ...(hasStatus ? [statusOf(line.meeting)] : []),
        outcomeOfOne(line.meeting, decision, tracker),
        ...(hasPlansInRows ? childCells(line.story, kid, line.meeting.day) : []),
      ],
      owner: { story: line.story, meeting: line.meeting, kid },
    })),
  );
  return sheet("Conferences", headings, rows);
}

function outcomeOfOne(meeting: Meeting, decision: Decision | null, { habits }: Tracker): string {
  if (decision !== null) return habits.decisions[decision];
  return habits.hasStatus ? "" : statusOf(meeting);
}

function childCells(story: Story, kid: number, day: Day | null): Cell[] {
  const plan = planAt(story, kid, day);
  const { born, died, expected } = story.kids[kid] ?? { born: null, died: null, expected: null };
  return [serial(born), serial(expected), serial(plan?.start), endOf(plan), serial(died)];
}

/** The end of a plan as somebody entered it, if anybody did. */
function endOf(plan: Plan | undefined): Cell {
  return plan?.isUnclosed ? "" : serial(plan?.end);
}

/** The children of a plan, or of a conference in the log. */
function childrenSheet(lines: readonly LogLine[], tracker: Tracker): LaidOut {
  const headings = [
    "Family no",
    "Child ID",
    "DOB",
    "EDD",
    "Plan start",
    "Plan end",
    "Date of death",
  ];
  const rows = tracker.stories.flatMap((story) =>
    story.kids.flatMap(({ born, died, expected, ref }, kid) => {
      const plans = plansInSheet(story, tracker).filter((plan) => plan.kid === kid);
      const isInLog = lines.some((one) => one.story === story && one.meeting.considered.has(kid));
      if (plans.length === 0 && !isInLog) return [];
      return (plans.length === 0 ? [undefined] : plans).map((plan) => ({
        cells: [
          story.ref,
          ref,
          serial(born),
          serial(expected),
          serial(plan?.start),
          endOf(plan),
          serial(died),
        ],
        owner: { story, meeting: null, kid },
      }));
    }),
  );
  return sheet("Children", headings, rows);
}

function quarterSheets(lines: readonly LogLine[], tracker: Tracker): readonly LaidOut[] {
  const quarterOf = (day: Day) => `${day.slice(0, 4)} Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  const last = quarterOf(tracker.world.asAt);
  const nameOf = ({ meeting }: LogLine) => {
    const own = meeting.day === null ? last : quarterOf(meeting.day);
    return own < last ? own : last;
  };
  return quartersUpTo(last, lines.map(nameOf)).map((name) => {
    const own = lines.filter((line) => nameOf(line) === name);
    return familySheet(name, own, tracker);
  });
}

/** Every quarter from the first that is named to the last: one without a conference has a sheet of headings. */
function quartersUpTo(last: string, named: readonly string[]): readonly string[] {
  const quarters: string[] = [];
  const [first = last] = [...named].sort();
  for (let name = first; name <= last; name = quarterAfter(name)) quarters.push(name);
  return quarters;
}

function quarterAfter(name: string): string {
  const [year, quarter] = [Number(name.slice(0, 4)), Number(name.slice(6))];
  return quarter === 4 ? `${year + 1} Q1` : `${year} Q${quarter + 1}`;
}

function enquirySheet({ habits, stories, world }: Tracker): LaidOut {
  const ofChildren = habits.hasChildEnquiries;
  const headings = [
    "Family no",
    ...(ofChildren ? ["Child ID"] : []),
    "S47 ref",
    "S47 start date",
    "Strategy discussion",
    "Outcome",
  ];
  const rows = stories
    .flatMap((story) => [
      ...story.needs
        .filter(({ kind }) => kind !== "transfer-in")
        .flatMap(({ attempts, trigger }) => {
          const meeting = attempts.at(-1) ?? null;
          const about = [...(meeting?.considered.keys() ?? [])];
          return (ofChildren ? about : [null]).map((kid) => ({
            story,
            kid,
            day: trigger,
            outcome: "ICPC requested",
            meeting,
          }));
        }),
      ...story.otherEnquiries.map(({ asked, day }) => ({
        story,
        kid: null,
        day,
        outcome: asked ? "ICPC requested" : "No further action",
        meeting: null,
      })),
    ])
    .filter(({ day }) => day >= world.logFrom)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, kid, meeting, outcome, story }, place) => ({
      cells: [
        story.ref,
        ...(ofChildren ? [kid === null ? "" : (story.kids[kid]?.ref ?? "")] : []),
        `S${place + 1}`,
        serial(day),
        serial(day),
        outcome,
      ],
      owner: { story, meeting, kid },
    }));
  return sheet("S47 enquiries", headings, rows);
}

/** The number that a workbook has for a day; nothing where there is none. */
function serial(day: Day | null | undefined): Cell {
  if (!day) return "";
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
