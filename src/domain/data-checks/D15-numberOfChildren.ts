import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { keysInLog } from "../checking/keysInLog";
import { each } from "../checking/pass";
import { recordFinding } from "../checking/recordFinding";
import { columnsOf, conferenceColumns } from "../checking/rule";
import type { Tracker } from "../checking/tracker";
import { saysUnread } from "../checking/unreadColumns";
import { childrenListedUnder } from "../people/people";
import { isInitial } from "../records/conferenceKinds";
import { isKnown, lacks } from "../records/field";
import type { Conference } from "../records/records";
import { refKey } from "../records/refKey";
import { cellOf } from "../records/source";
import { localPractice } from "../sources/sources";
import { counted, numberText } from "../text/numbers";

type Found = { readonly atConference: number; readonly listed: number };

const text: DataCheckText<Found> = {
  code: "D15",
  title: "Number of children disagrees",
  why: "The report counts children from one sheet and conferences from another: they should agree.",
  putRight: "Correct the number, or enter the child that is missing from the children's sheet.",
  sources: [localPractice("annual report 2013-14, section 6")],
  severity: "query",
  needs: [
    ...conferenceColumns("familyRef", "type", "numberOfChildren"),
    ...columnsOf("children", "familyRef"),
  ],
  sentence: ({ atConference, listed }) =>
    `The conference was about ${counted(atConference, "child", "children")}; the children's sheet lists ${numberText(listed)} for the family.`,
};

/** D15: an initial conference for more or fewer children than the family's rows on the children's sheet. */
export const childrenAreAsMany: DataCheck = {
  ...dataCheck(text),
  check(tracker, verdicts) {
    const { available, duplicates, names, people, records } = tracker;
    if (!available.has("children", "familyRef")) return [];
    if (saysUnread(records, verdicts, "conferences", "numberOfChildren")) return [];
    let astray: number | undefined;
    const look = (conference: Conference) => {
      const { familyRef, numberOfChildren } = conference;
      const key = refKey(familyRef);
      if (!isInitial(conference) || !isKnown(numberOfChildren) || key === undefined) return;
      if (duplicates.has(conference)) return;
      const children = childrenListedUnder(people.familyOf(conference), key);
      // Whether rows are of one child cannot be told without their references.
      if (children.some(({ firstRow }) => lacks(firstRow.childRef, "unreadable"))) return;
      const listed = children.length;
      if (listed === numberOfChildren) return;
      // A child that is listed under a family that does not exist may be the one that is missing here.
      astray ??= childrenAstray(tracker);
      if (listed < numberOfChildren && numberOfChildren - listed <= astray) return;
      verdicts.add(
        recordFinding(text, {
          record: names.conference(conference),
          cells: [cellOf(conference.sources[0], "numberOfChildren")],
          facts: { atConference: numberOfChildren, listed },
        }),
      );
    };
    return [each(records.conferences, look)];
  },
};

/** Children whose family is blank or not in the log. */
function childrenAstray(tracker: Tracker): number {
  const families = keysInLog("familyRef", tracker);
  return tracker.records.children.filter(({ familyRef }) => {
    const key = refKey(familyRef);
    return key === undefined || families?.keys.has(key) === false;
  }).length;
}
