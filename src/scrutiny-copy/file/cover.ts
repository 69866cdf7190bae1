import type { CalendarDate } from "../../domain/calendar/calendarDate";
import type { Period } from "../../domain/calendar/periods";
import { dateInFull } from "../../domain/calendar/words";
import type { DisclosureMode, Publication } from "../../domain/disclosure/publication";
import type { CopyLine, CopySheet } from "./sheets";

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
    "Counts of 1 to 5 are shown as c. Zeros are shown. Further counts, and percentages of them, are shown as c " +
    "wherever they would give a hidden count away.",
  "round to 5":
    "Every count is rounded to the nearest 5, so parts may not add up to their total. Percentages are worked " +
    "out from the rounded counts; whether a target was met is not said.",
};

/** The first sheet: what this is, what it counts, what protects it, and what is not in it. */
export function cover(facts: CoverFacts, publication: Publication): CopySheet {
  const { council, period, asAt, preparedOn, version, holidaysLastDay } = facts;
  const lines: CopyLine[] = [
    ...(council ? [{ label: "Council", text: council }] : []),
    { label: "Period", text: `${dateInFull(period.from)} to ${dateInFull(period.to)}` },
    { label: "Position as at", text: dateInFull(asAt) },
    { label: "Prepared on", text: dateInFull(preparedOn) },
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
    {
      label: "Families",
      text: "Numbered again for this copy, in a different order.",
    },
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
  return { name: "Cover", title, subtitle, footer: `${title} · ${subtitle}`, lines, table: null };
}
