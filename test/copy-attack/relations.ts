import type { PublishedTable } from "../../src/domain/disclosure/publication";
import { copyAsRead, leavesSomeOut, wordsOf } from "./copyAsRead";
import { ofDays, ofIndicators, ofParticipation } from "./knowledge/children";
import { ofConferences, ofFigure1, ofTheService } from "./knowledge/conferences";
import { ofChildrenInPeriod, ofPlans, ofTablesOfPlans } from "./knowledge/plans";
import { type CommonKnowledge, type Relation, Saying } from "./knowledge/saying";
import { ofShares, ofTotals } from "./knowledge/shares";
import { INITIAL, ON_PLAN, THIS_YEAR } from "./knowledge/year";
import { ofTheSame, yearBefore } from "./knowledge/years";

/**
 * What a reader who knows the work makes of a copy: how the figures that its words name stand to each other, in this
 * year and in the year before. It is made of those words alone.
 */
export function relationsOf(
  tables: readonly PublishedTable[],
  known: CommonKnowledge | null,
): readonly Relation[] {
  const saying = new Saying();
  const copy = copyAsRead(tables);
  if (known) {
    const { key, reviews } = THIS_YEAR;
    saying.say([[1, key(INITIAL)]], "=", known.initials);
    saying.say([[1, reviews]], "=", known.reviews);
    saying.say([[1, key(ON_PLAN)]], "=", known.onPlan);
  }
  const hasFigure1 = wordsOf(tables, "Figure 1").lines.length > 0;
  ofConferences(THIS_YEAR, saying, hasFigure1 && !leavesSomeOut(tables, "Figure 1"));
  ofFigure1(tables, THIS_YEAR, saying);
  ofTheService(tables, THIS_YEAR, saying);
  ofIndicators(tables, THIS_YEAR, saying);
  ofParticipation(tables, THIS_YEAR, saying);
  ofDays(tables, THIS_YEAR, saying);
  ofPlans(THIS_YEAR, saying);
  ofTablesOfPlans(tables, THIS_YEAR, saying);
  ofChildrenInPeriod(tables, THIS_YEAR, saying);
  const before = yearBefore(tables, copy);
  if (before) {
    ofConferences(before, saying, false);
    ofPlans(before, saying);
  }
  ofTheSame(tables, copy, saying);
  ofShares(tables, copy, saying);
  ofTotals(tables, saying);
  return saying.relations;
}
