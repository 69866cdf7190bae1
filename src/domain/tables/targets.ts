import { yearBefore } from "../calendar/parts";
import { columnsOf } from "../records/need";
import { isOfAKind } from "../timescales/about";
import { BLANK, label, share, typed } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { leftOutOf, noConferenceOf, uncertainDays, unreadFor } from "./engine/leftOut";
import { MEASURES, type Measure, type Measured } from "./engine/measures";
import type { Reporting } from "./engine/reporting";
import { rowsOf } from "./engine/rows";
import type { TableCell, TableContent, TableRow } from "./engine/table";
import { said } from "./engine/wording";
import { fixed } from "./engine/words";
import { timescaleColumns } from "./table2b";

/** The measures with a target: last year, this year, the target, and whether it was met. */
export const targets: TableDefinition = {
  id: "targets",
  appendix: null,
  caption: "Targets",
  about: {
    counts:
      "The timescales that have a target: the year before, this period, the target, and whether it was met.",
    outOf: "the conferences of the period that the timescale applies to",
    remarks: [
      "Targets, and the year before where the tracker does not hold it, are those entered under Set up.",
      "“Met” is decided by the exact share, not by the rounded percentage.",
    ],
  },
  concerns: "the service",
  needs: timescaleColumns,
  countsToo: columnsOf("conferences", "previousConference"),
  build,
};

function build(reporting: Reporting): TableContent {
  const { settings, period } = reporting;
  const before = reporting.during(yearBefore(period));
  const lines = settings.targets.flatMap((target) => {
    const measure = MEASURES.find(({ timescales }) =>
      timescales.some(({ code }) => code === target.code),
    );
    return measure ? [{ ...target, measure }] : [];
  });
  const unmeasured = settings.targets.filter(
    ({ code }) => !lines.some((line) => line.code === code),
  );
  return {
    columns: ["Measure", before.period.label, period.label, "Target", "Met"],
    rows: lines.map(({ measure, lastYear, target }): TableRow => {
      const now = reporting.measured(measure);
      return {
        cells: [
          label(measure.label(settings)),
          lastYear === null ? counted(before, measure) : typed(lastYear, "percentage"),
          shareOf(reporting, measure),
          typed(target, "percentage"),
          { ...label(verdict(now, target)), outOf: rowsOf(now.of).list() },
        ],
      };
    }),
    unit: "conferences",
    denominators: lines.map(({ measure }) => reporting.measured(measure).of.length),
    notes: [
      ...said(
        lines.some(({ lastYear }) => lastYear !== null)
          ? fixed(`Figures of ${before.period.label} and targets are those typed in under Set up.`)
          : "Targets are those typed in under Set up.",
        before.conferences.length === 0 &&
          lines.some(({ lastYear }) => lastYear === null) &&
          noConferenceOf(before.period),
        unmeasured.length > 0 &&
          fixed(
            `Not shown, because they are not timescales of a conference: ${unmeasured.map(({ code }) => code).join(", ")}.`,
          ),
      ),
      ...uncertainDays(reporting),
      ...leftOutOf(reporting),
      ...unreadFor(
        lines.map(({ measure }) => measure),
        reporting,
      ),
    ],
  };
}

/** The year before as the tracker counts it; blank where it holds no conference of that year. */
function counted(before: Reporting, measure: Measure): TableCell {
  return before.conferences.length === 0 ? BLANK : shareOf(before, measure);
}

function shareOf(reporting: Reporting, measure: Measure): TableCell {
  const { inTime, of } = reporting.measured(measure);
  return share(rowsOf(inTime), rowsOf(of), isOfAKind(measure.about));
}

/** From the exact share, not from the rounded percentage. */
function verdict({ inTime, of }: Measured, target: number): string {
  if (of.length === 0) return "–";
  return inTime.length / of.length >= target ? "Met" : "Not met";
}
