import type { RuleCases } from "./case";
import { D14, D15, D16, R00 } from "./cells";
import { D01, D02, D03, D04, D05 } from "./dates";
import { T01, T02, T03, T04, T11 } from "./held";
import { T17, T18, T19, T20, T21 } from "./offUnlessSet";
import { T05, T06, T07, T08, T09, T10, T12 } from "./paperwork";
import { D13, T13, T14, T15, T16 } from "./plans";
import { D17, D18, D19, D20, D21, D22, D23, D24, D25 } from "./plansAndPeople";
import { D06, D07, D08, D09, D10, D11, D12 } from "./records";

/** The cases of every check, by its code. */
export const CASES_OF: ReadonlyMap<string, RuleCases> = new Map(
  Object.entries({
    ...{ T01, T02, T03, T04, T05, T06, T07, T08, T09, T10, T11, T12, T13, T14, T15, T16 },
    ...{ T17, T18, T19, T20, T21 },
    ...{ D01, D02, D03, D04, D05, D06, D07, D08, D09, D10, D11, D12, D13, D14, D15, D16 },
    ...{ D17, D18, D19, D20, D21, D22, D23, D24, D25 },
    R00,
  }),
);
