import type { RecordFinding } from "../findings/finding";
import { isConference } from "../records/conferenceKinds";
import { known } from "../records/field";
import type { Conference } from "../records/records";
import { refKey } from "../records/refKey";
import { cellOf } from "../records/source";
import { recordFinding } from "./recordFinding";
import type { RuleText } from "./rule";
import type { Tracker } from "./tracker";

/** Fewest numbers that come again for a log to begin its numbers anew: one or two are slips. */
const FEWEST = 3;

/**
 * That the numbers of conferences begin anew within a tracker, on each quarter's sheet: what agencies did is recorded
 * by number, and then stands for several conferences. Told once, at the first number that comes again.
 */
export function numbersComeAgain(text: RuleText, tracker: Tracker): RecordFinding | undefined {
  const { copies, names, records } = tracker;
  if (records.participation.length === 0) return undefined;
  const byNumber = new Map<string, Conference[]>();
  for (const conference of records.conferences) {
    const key = refKey(conference.conferenceRef);
    if (key === undefined || copies.has(conference) || !isConference(conference)) continue;
    const others = byNumber.get(key);
    if (others) others.push(conference);
    else byNumber.set(key, [conference]);
  }
  const asked = new Set(records.participation.map(({ conferenceRef }) => refKey(conferenceRef)));
  const again = [...byNumber].filter(([key, its]) => its.length > 1 && asked.has(key));
  const [first, second] = again[0]?.[1] ?? [];
  if (again.length < FEWEST || !first || !second) return undefined;
  const cells = [second, first].map((one) => cellOf(one.sources[0], "conferenceRef"));
  const [cell, other] = cells;
  if (!cell || !other) return undefined;
  return recordFinding(text, {
    record: names.conference(second),
    cells: [cell, other],
    facts: {
      what: "numbers",
      ref: known(second.conferenceRef) ?? "",
      times: again[0]?.[1].length ?? 0,
      others: again.length - 1,
    },
  });
}
