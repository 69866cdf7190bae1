import { actionPlan } from "./actions";
import { attendanceByType } from "./attendanceByType";
import { categoriesOfChildren } from "./categoriesOfChildren";
import { childrenInPeriod } from "./childrenInPeriod";
import { comparison } from "./comparison";
import { conferencesArranged } from "./conferencesArranged";
import { daysToConference } from "./daysToConference";
import type { TableDefinition } from "./engine/definition";
import { figure1 } from "./figure1";
import { figure2 } from "./figure2";
import { figure3 } from "./figure3";
import { keyFigures } from "./keyFigures";
import { offeredAndHeld } from "./offeredAndHeld";
import { participationByCode } from "./participationByCode";
import { plansByLength } from "./plansByLength";
import { quarterly } from "./quarter";
import { rate } from "./rate";
import { repeatPlans } from "./repeatPlans";
import { reviewDiaryTable } from "./reviewDiary";
import { reviewsAllInTime } from "./reviewsAllInTime";
import { table1 } from "./table1";
import { table2a } from "./table2a";
import { table2b } from "./table2b";
import { table3 } from "./table3";
import { table4 } from "./table4";
import { targets } from "./targets";
import { timelinessByMonth } from "./timelinessByMonth";
import { yearOnAPage } from "./yearOnAPage";
import { yearOnYear } from "./yearOnYear";

const ONE_PERIOD: readonly TableDefinition[] = [
  figure1,
  figure2,
  figure3,
  table1,
  table2a,
  table2b,
  table3,
  table4,
  keyFigures,
  timelinessByMonth,
  targets,
  rate,
  quarterly,
  actionPlan,
  attendanceByType,
  comparison,
  childrenInPeriod,
  conferencesArranged,
  offeredAndHeld,
  participationByCode,
  daysToConference,
  plansByLength,
  reviewsAllInTime,
  repeatPlans,
  categoriesOfChildren,
  yearOnAPage,
];

/** Every table and figure: those of the printed appendices in the report's order, then the others. */
export const TABLES: readonly TableDefinition[] = [
  ...ONE_PERIOD,
  reviewDiaryTable,
  yearOnYear(ONE_PERIOD),
];
