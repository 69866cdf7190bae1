import { inOneList } from "../../domain/grouped";
import type { Records } from "../../domain/records/records";
import type { Slices } from "../../domain/slices";
import { byFamilyAndDay } from "../headings/fields/meetings";
import type { SheetPart } from "../reading/sheetParts";
import { decideByType } from "./decisions";
import { indicatorsOf } from "./indicatorColumns";
import { joinMeetings } from "./joinMeetings";
import { numberReviews } from "./reviewSequence";

/** Brings the records of all sheets together and settles what only the whole log can tell. */
export function* recordsOf(parts: readonly SheetPart[]): Slices<Records> {
  const all = <Name extends keyof Records>(name: Name) =>
    inOneList<Records[Name][number]>(parts.map(({ records }) => records[name] ?? []));
  const children = all("children");
  yield 0;
  const decided = decideByType(all("conferences"));
  yield 0;
  const numbered = numberReviews(decided, children);
  yield 0;
  const joined = parts.some(namesMeetings)
    ? joinMeetings(numbered, all("participation"))
    : { conferences: numbered, participation: all("participation") };
  return {
    ...joined,
    children,
    indicators: indicatorsOf(parts),
    enquiries: all("enquiries"),
    actions: all("actions"),
    nonWorkingDays: all("nonWorkingDays"),
  };
}

/** Whether a sheet's agencies name their conference by family and day. */
function namesMeetings({ understood: { dataset, matches } }: SheetPart): boolean {
  const has = (field: string) => matches.some((match) => match.field === field);
  return dataset === "participation" && byFamilyAndDay(has);
}
