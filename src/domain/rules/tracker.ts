import type { Child, Conference, DatasetName } from "../records/records";
import { isReview } from "../timescales/conferenceKinds";
import {
  type Family,
  familiesOf,
  type PreviousConference,
  previousIn,
} from "../timescales/families";
import type { Judging } from "../timescales/judge";
import { refKey } from "../timescales/refKey";
import { RecordNames } from "./recordNames";
import type { CheckInput, RuleText } from "./rule";

/** The tracker as a check sees it: its records, and what is worked out once for all checks. */
export interface Tracker extends CheckInput {
  readonly families: ReadonlyMap<string, Family>;
  readonly previous: PreviousConference;
  /** The conference before each review in its family, by the review's place among the conferences. */
  readonly before: readonly (Conference | undefined)[];
  /** Children by their family's key. */
  readonly childrenOf: ReadonlyMap<string, readonly Child[]>;
  /** The rows of each child that has more than one, in their order, by the child's key. */
  readonly repeatedChildren: ReadonlyMap<string, readonly Child[]>;
  readonly judging: Judging;
  readonly names: RecordNames;
  /** Codes of the timescales that work from a field. */
  readonly timescalesFrom: (dataset: DatasetName, field: string) => readonly string[];
}

/** Groups families and children once for all checks. */
export function trackerOf(input: CheckInput, rules: readonly RuleText[]): Tracker {
  const families = familiesOf(input.records.conferences, input.asAt);
  const previous = previousIn(families);
  return {
    ...input,
    families,
    previous,
    before: input.records.conferences.map((conference) =>
      isReview(conference) ? previous(conference) : undefined,
    ),
    childrenOf: byFamily(input.records.children),
    repeatedChildren: repeated(input.records.children),
    judging: {
      workingDays: input.workingDays,
      asAt: input.asAt,
      warning: input.settings.warningWindow,
    },
    names: new RecordNames(input.records),
    timescalesFrom: (dataset, field) =>
      rules
        .filter(({ code }) => code.startsWith("T"))
        .filter(({ needs }) =>
          needs.some((need) => need.dataset === dataset && need.anyOf.includes(field)),
        )
        .map(({ code }) => code),
  };
}

function byFamily(children: readonly Child[]): ReadonlyMap<string, readonly Child[]> {
  const families = new Map<string, Child[]>();
  for (const child of children) {
    const key = refKey(child.familyRef);
    if (key === undefined) continue;
    const listed = families.get(key);
    if (listed) listed.push(child);
    else families.set(key, [child]);
  }
  return families;
}

function repeated(children: readonly Child[]): ReadonlyMap<string, readonly Child[]> {
  const first = new Map<string, Child>();
  const several = new Map<string, Child[]>();
  for (const child of children) {
    const key = refKey(child.childRef);
    if (key === undefined) continue;
    const before = first.get(key);
    if (!before) {
      first.set(key, child);
      continue;
    }
    const rows = several.get(key);
    if (rows) rows.push(child);
    else several.set(key, [before, child]);
  }
  return several;
}
