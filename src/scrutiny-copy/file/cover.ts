import type { CalendarDate } from "../../domain/calendar/calendarDate";
import type { Period } from "../../domain/calendar/periods";
import { dateInFull } from "../../domain/calendar/words";
import {
  type DisclosureMode,
  HIDDEN_MARK,
  type Publication,
  type PublishedCell,
} from "../../domain/disclosure/publication";
import { numberText } from "../../domain/text/numbers";
import { type CopyLine, type CopySheet, inReadingOrder, partOf } from "./sheets";

/** What a cover states besides the tables. */
export interface CoverFacts {
  /** As typed by the user; empty where not given. */
  readonly council: string;
  readonly period: Period;
  readonly asAt: CalendarDate;
  readonly preparedOn: CalendarDate;
  /** Timescales applied, each with its source: "Initial conference: 15 working days … (Working Together)". */
  readonly timescales: readonly { readonly title: string; readonly text: string }[];
  readonly version: string;
  readonly holidaysLastDay: CalendarDate;
  /** What was chosen not to be in the copy, and why, in words without a figure. */
  readonly leftOut: readonly { readonly what: string; readonly why: string }[];
}

const PROTECTION: Readonly<Record<DisclosureMode, string>> = {
  "show every number": "None: every figure is shown, as in the printed annual report.",
  "hide 1 to 5":
    "Counts of 1 to 5 children or families are hidden, as the Department for Education does, so that nobody can be " +
    "recognised by them. Zeros are shown, unless a table says otherwise. Further figures are hidden wherever they would " +
    "give a hidden count away.",
  "round to 5":
    "Every count is rounded to the nearest 5, so parts may not add up to their total. Percentages are worked " +
    "out from the rounded counts; whether a target was met is not said.",
};

const OF_THE_SERVICE: CopyLine = {
  label: "The service's work",
  text: "How many conferences, minutes and reports there were, in time or late, and which agencies came, is shown: it tells of no child or family.",
};

/** How to read what is no figure. */
function marks(mode: DisclosureMode): readonly CopyLine[] {
  const hidden = {
    label: HIDDEN_MARK,
    text:
      "A figure that is not shown: a count of 1 to 5, another one that would give it away (a 0 only where its table says " +
      "so), or a percentage of such a count. Which of these it is, is not told.",
  };
  return [
    ...(mode === "hide 1 to 5" ? [hidden] : []),
    { label: "–", text: "There was nothing to count, or nothing to work a percentage out of." },
    { label: "?", text: "Not known: the tracker does not say." },
    { label: "Blank", text: "Nothing is recorded." },
  ];
}

/** The first sheet: what this is, what it counts, what protects it, and what is not in it. */
export function cover(facts: CoverFacts, publication: Publication): CopySheet {
  const { council, period, asAt, preparedOn, version, holidaysLastDay } = facts;
  const lines: CopyLine[] = [
    ...(council ? [{ label: "Council", text: council }] : []),
    { label: "Period", text: `${dateInFull(period.from)} to ${dateInFull(period.to)}` },
    { label: "Position as at", text: dateInFull(asAt) },
    { label: "Prepared on", text: dateInFull(preparedOn) },
    { heading: "Contents" },
    ...contentsOf(publication),
    { heading: "What is counted" },
    {
      label: "Counting units",
      text:
        "A conference is one meeting about one family; a child is one person; a family is one household. " +
        "They are different counts, and every percentage has its own denominator.",
    },
    {
      label: "Working days",
      text:
        "Monday to Friday, without the bank holidays of England and Wales and the service's closure days. The " +
        "day after the start is day 1, and the last day of a limit is in time.",
    },
    { heading: "How figures are protected" },
    { label: "Protection", text: PROTECTION[publication.mode] },
    ...(publication.mode === "hide 1 to 5" ? [OF_THE_SERVICE] : []),
    ...hiddenIn(publication),
    {
      label: "Families",
      text: "Numbered again for this copy, in a different order.",
    },
    { heading: "How to read the tables" },
    ...marks(publication.mode),
    { heading: "Timescales applied" },
    ...facts.timescales.map(({ title, text }) => ({ label: title, text })),
    { heading: "Not in this copy" },
    {
      label: "Personal data",
      text:
        "No name, reference, date of birth, comment or other free text of the tracker. The reasons for delay are " +
        "given by kind only.",
    },
    ...facts.leftOut.map(({ what, why }) => ({ label: what, text: why })),
    { heading: "Made with" },
    { label: "Program", text: `Conference Check ${version}` },
    {
      label: "Bank holidays",
      text: `England and Wales as published by GOV.UK, known to ${dateInFull(holidaysLastDay)}`,
    },
  ];
  const subtitle = [
    ...(council ? [council] : []),
    `${dateInFull(period.from)} to ${dateInFull(period.to)}`,
  ].join(" · ");
  const title = "Child protection conferences";
  return {
    name: "Cover",
    title,
    subtitle,
    footer: `${title} · ${subtitle}`,
    lines,
    table: null,
  };
}

/** How many figures are hidden, table by table. */
function hiddenIn({ mode, tables }: Publication): readonly CopyLine[] {
  if (mode !== "hide 1 to 5") return [];
  const hiding = tables.flatMap(({ caption, rows }) => {
    const figures = rows.flatMap(({ cells }) => cells).filter(isFigure);
    const hidden = figures.filter((cell) => cell.hidden !== undefined).length;
    const name = caption.split(":")[0] ?? "";
    return hidden === 0 ? [] : [`${name}: ${numberText(hidden)} of ${numberText(figures.length)}`];
  });
  const text = hiding.length === 0 ? "No figure is hidden." : `${hiding.join("; ")}.`;
  return [{ label: "Figures hidden", text }];
}

/** A figure that is not nought: shown, or hidden. */
const isFigure = ({ value, format, hidden }: PublishedCell): boolean =>
  hidden !== undefined || (format !== "text" && typeof value === "number" && value !== 0);

/** The tables in their order, each with its appendix. */
function contentsOf(publication: Publication): readonly CopyLine[] {
  return inReadingOrder(publication).map((table) => ({
    label: partOf(table),
    text: table.caption,
  }));
}
