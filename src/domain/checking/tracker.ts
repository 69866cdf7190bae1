import type { Judging } from "../judging/judge";
import { type FamilyLog, type PreviousConference, wasHeld } from "../people/families";
import type { Followed } from "../people/followed";
import { type People, peopleOf } from "../people/people";
import { sequencesInSlices } from "../people/sequences";
import { isConference, isReview } from "../records/conferenceKinds";
import type { Conference } from "../records/records";
import { eachInSlices, type Slices, uncounted } from "../slices";
import type { CheckInput } from "./checkInput";
import { type Doubt, withoutDoubtfulDates } from "./doubts";
import { duplicatesIn } from "./duplicates";
import { RecordNames } from "./recordNames";
import type { RuleText } from "./ruleText";
import { type Unjudged, unjudgedWithout } from "./unjudged";

/** The tracker as a check sees it: its records, and what is worked out once for all checks. */
export interface Tracker extends CheckInput {
  /** Conferences whose date is doubtful: among the records it counts as one that cannot be read. */
  readonly doubts: ReadonlyMap<Conference, Doubt>;
  /** Conferences entered a second time that add nothing to the first: nothing is said of them but that. */
  readonly duplicates: ReadonlySet<Conference>;
  readonly families: ReadonlyMap<string, FamilyLog>;
  readonly previous: PreviousConference;
  /** The conference before each review in its family, by the review's place among the conferences. */
  readonly before: readonly (Conference | undefined)[];
  /** 1 by the place of each conference that was held on a known day up to the as-at day, else 0. A strategy discussion is none. */
  readonly held: Uint8Array;
  /** Every child's sequence of conferences. */
  readonly followed: Followed;
  /** Every child and every family, each once. */
  readonly people: People;
  readonly judging: Judging;
  readonly names: RecordNames;
  /** Codes of the timescales that cannot be judged for a record without one of its fields. */
  readonly unjudgedWithout: Unjudged;
}

/** Groups families and children once for all checks. */
export function* trackerOf(given: CheckInput, rules: readonly RuleText[]): Slices<Tracker> {
  const { doubts, input } = withoutDoubtfulDates(given);
  const { children, conferences } = input.records;
  yield 0;
  const people = peopleOf(children);
  yield 0;
  const { asAt, available } = input;
  const { unreadDays } = available;
  const sequences = yield* sequencesInSlices({ conferences, people, asAt, unreadDays });
  const { families, followed, previous } = sequences;
  yield 0;
  const duplicates = duplicatesIn(families);
  yield 0;
  const before = conferences.map((conference, place) => {
    if (followed.considered(place)) return followed.before(place);
    return isReview(conference) ? previous(conference) : undefined;
  });
  yield 0;
  const held = new Uint8Array(conferences.length);
  yield* uncounted(
    eachInSlices(conferences, (conference, place) => {
      if (isConference(conference) && wasHeld(conference, input.asAt)) held[place] = 1;
    }),
  );
  return {
    ...input,
    doubts,
    duplicates,
    families,
    previous,
    before,
    held,
    followed,
    people,
    judging: {
      workingDays: input.workingDays,
      asAt: input.asAt,
      warning: input.settings.warningWindow,
    },
    names: new RecordNames(input.records),
    unjudgedWithout: unjudgedWithout(rules, input, families),
  };
}
