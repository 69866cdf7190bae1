import { addMonths } from "../calendar/calendarDate";
import { contains } from "../calendar/periods";
import type { Plan } from "../people/plans";
import { known } from "../records/field";
import { columnsOf } from "../records/need";
import { counted } from "../text/numbers";
import { partLine } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import type { Reporting } from "./engine/reporting";
import { sourcesOf } from "./engine/rows";
import type { TableContent } from "./engine/table";
import { said } from "./engine/wording";

/** Plans begun in the period for a child who was on one before, as the Department's table D3 counts. */
export const repeatPlans: TableDefinition = {
  id: "repeat-plans",
  appendix: null,
  caption: "Second and later plans",
  about: {
    counts:
      "Plans begun in the period, and those of them for a child who was on a plan before: ever, and within two years.",
    outOf: "the plans begun in the period",
    remarks: [
      "An earlier plan is one of the child’s own in the tracker, or one that a column of earlier plans tells.",
      "Within two years: the earlier plan ended no more than two years before this one began, the anniversary included. Where its end is not recorded it counts as ever only, and a note says so.",
      "These are the Department’s two definitions side by side, whatever is set up for the key figures. Source: Children in need statistics, table D3.",
    ],
  },
  concerns: "people",
  needs: () => columnsOf("children", "planStart"),
  build,
};

function build({ available, period, plans }: Reporting): TableContent {
  const begun = plans().all.filter(({ start }) => contains(period, start));
  const again = begun.filter(hadPlan);
  const recent = again.filter((plan) => {
    const end = endBefore(plan);
    return end !== undefined && plan.start <= addMonths(end, 24);
  });
  const endless = again.filter((plan) => endBefore(plan) === undefined).length;
  const tells = ["previousPlans", "previousPlanEnd"].some((field) =>
    available.has("children", field),
  );
  const line = (words: string, own: readonly Plan[]) =>
    partLine(words, sourcesOf(own), sourcesOf(begun));
  return {
    columns: ["Plans begun in the period", "Plans", "%"],
    rows: [
      line("For a child who was ever on a plan before", again),
      line("Of these, within two years of the end of the earlier plan", recent),
      { ...line("All plans begun in the period", begun), total: true },
    ],
    unit: "children",
    denominators: [begun.length, begun.length],
    notes: said(
      endless > 0 &&
        `Of ${counted(endless, "child", "children")} the end of the earlier plan is not recorded: whether it was within two years is not known, and it ${endless === 1 ? "is" : "are"} counted as ever only.`,
      !tells &&
        "The tracker has no column for earlier plans: only those in the tracker itself are known.",
    ),
  };
}

/** Whether a child was on a plan before this one: in the tracker, or as a column of earlier plans tells. */
export function hadPlan({ row, previous }: Plan): boolean {
  return (
    previous !== undefined ||
    known(row.previousPlanEnd) !== undefined ||
    Boolean(known(row.previousPlans))
  );
}

function endBefore({ row, previous }: Plan) {
  return known(row.previousPlanEnd) ?? previous?.end;
}
