import type { SheetPlan } from "./sheetPlan";

/** Columns of a list of children that speak of child protection: children take part in other meetings too. */
const OF_PLANS = ["planStart", "planEnd", "expectedDateOfBirth", "category"];

/** Columns of a list of enquiries that speak of child protection. */
const OF_ENQUIRIES = ["assessmentType", "strategyDiscussion", "reReferral"];

/**
 * Whether a sheet shows that its workbook is a conference tracker: conferences, agencies at conferences,
 * indicators, children on plans, or enquiries. An action plan or a list of closures alone does not.
 */
export function speaksOfConferences(plan: SheetPlan): boolean {
  if (plan.wide.length > 0) return true;
  return plan.lists.some(({ dataset, matching }) => {
    const has = (field: string) => matching.sure.some((match) => match.field === field);
    if (dataset === "conferences" || dataset === "participation") return true;
    if (dataset === "children") return OF_PLANS.some(has);
    return dataset === "enquiries" && OF_ENQUIRIES.some(has);
  });
}
