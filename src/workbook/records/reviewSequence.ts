import type { CalendarDate } from "../../domain/calendar/calendarDate";
import { addToGroup } from "../../domain/grouped";
import { tookPlace } from "../../domain/records/conferenceKinds";
import { isKnown, known } from "../../domain/records/field";
import type { Child, Conference } from "../../domain/records/records";
import { refKey } from "../../domain/records/refKey";
import type { ConferenceType } from "../../domain/records/vocabulary";

/** Types after which the next review is a family's first. */
const OPENING: ReadonlySet<ConferenceType> = new Set<ConferenceType>([
  "initial",
  "pre-birth",
  "transfer-in",
]);

/**
 * Numbers the reviews that a log calls "Review" by the family's own sequence, or by the children's where there is a row
 * for each: the first after an initial,
 * pre-birth or transfer-in conference is a first review, all others are later ones. Where the log does not
 * reach back to the first conference, the start of the children's plan tells whether the previous conference
 * was it. A review that nothing tells about stays a review.
 */
export function numberReviews(
  conferences: readonly Conference[],
  children: readonly Child[],
): readonly Conference[] {
  const unnumbered = new Set<string>();
  for (const { type, familyRef } of conferences) {
    const family = type === "review" ? refKey(familyRef) : undefined;
    if (family !== undefined) unnumbered.add(family);
  }
  if (unnumbered.size === 0) return conferences;
  const numbered = new Map<Conference, ConferenceType>();
  const starts = planStarts(children, unnumbered);
  for (const [family, log] of familyLogs(conferences, unnumbered)) {
    numberFamily(log, starts.get(family) ?? [], numbered);
  }
  return conferences.map((conference) => {
    const type = numbered.get(conference);
    return type === undefined ? conference : { ...conference, type };
  });
}

/** The dated conferences of each family, by date. */
function familyLogs(
  conferences: readonly Conference[],
  families: ReadonlySet<string>,
): ReadonlyMap<string, readonly Conference[]> {
  const logs = new Map<string, Conference[]>();
  for (const conference of conferences) {
    const family = refKey(conference.familyRef);
    if (family === undefined || !families.has(family) || !isKnown(conference.date)) continue;
    const log = logs.get(family);
    if (log) log.push(conference);
    else logs.set(family, [conference]);
  }
  for (const log of logs.values()) log.sort((a, b) => (known(a.date) ?? 0) - (known(b.date) ?? 0));
  return logs;
}

function numberFamily(
  log: readonly Conference[],
  starts: readonly CalendarDate[],
  numbered: Map<Conference, ConferenceType>,
): void {
  const before = new Before();
  let day: CalendarDate | undefined;
  for (const conference of log) {
    const type = known(conference.type);
    if (type === undefined || type === "strategy" || madeNoPlan(conference)) continue;
    if (known(conference.date) !== day) {
      before.endOfDay();
      day = known(conference.date);
    }
    let itsType: ConferenceType = type;
    if (type === "review") {
      const types = before.of(conference);
      itsType = types.has(undefined) ? "review" : typeAfter(types);
      if (types.has(undefined) && types.size === 1) itsType = fromPlanStart(conference, starts);
      if (itsType !== "review") numbered.set(conference, itsType);
    }
    // One that was cancelled or put off is numbered as it would have been, and is before none.
    if (tookPlace(conference)) before.add(conference, itsType);
  }
}

/** The type of the conference before: of the family, or of each of its children where the log has a row for each. */
class Before {
  #family: ConferenceType | undefined;
  readonly #children = new Map<string, ConferenceType>();
  /** Those of the day: a conference on the very day of a review is not the one before it. */
  #today: { readonly named: readonly string[]; readonly type: ConferenceType }[] = [];

  of(conference: Conference): ReadonlySet<ConferenceType | undefined> {
    const named = namedAt(conference);
    if (named.length === 0) return new Set([this.#family]);
    return new Set(named.map((child) => this.#children.get(child)));
  }

  add(conference: Conference, type: ConferenceType): void {
    const { children = [] } = conference;
    const without = children.filter(({ outcome }) =>
      madeNoPlan({ type: conference.type, outcome }),
    );
    const named = namedAt(conference).filter(
      (child) => !without.some((row) => row.child === child),
    );
    if (named.length > 0 || without.length === 0) this.#today.push({ named, type });
  }

  endOfDay(): void {
    for (const { named, type } of this.#today) {
      this.#family = type;
      for (const child of named) this.#children.set(child, type);
      if (named.length === 0)
        for (const child of this.#children.keys()) this.#children.set(child, type);
    }
    this.#today = [];
  }
}

function namedAt({ children = [] }: Conference): readonly string[] {
  return children.map(({ child }) => child).filter((child) => child !== "");
}

/** Whether it is an initial or transfer-in conference that made no plan: the reviews of a family are of others. */
function madeNoPlan({ outcome, type }: Pick<Conference, "outcome" | "type">): boolean {
  return isKnown(type) && OPENING.has(type) && isKnown(outcome) && outcome.decision === "no plan";
}

/** What a review is after conferences of these types: where it is the first of some children alone, a review. */
function typeAfter(before: ReadonlySet<ConferenceType | undefined>): ConferenceType {
  const opened = [...before].filter((type) => type !== undefined && OPENING.has(type)).length;
  if (opened === 0) return "later review";
  return opened === before.size ? "first review" : "review";
}

/** Days after the start of a plan within which a conference is unlikely to be a review: one of the two dates is mistyped. */
const TOO_SOON_FOR_A_REVIEW = 28;

/**
 * A plan starts at the initial conference: where that was the previous one, this is the first review. Where the
 * previous one was held a few days after it, nobody can tell.
 */
function fromPlanStart(
  { previousConference, date }: Conference,
  starts: readonly CalendarDate[],
): ConferenceType {
  const previous = known(previousConference);
  const held = known(date);
  if (previous === undefined || held === undefined) return "review";
  const start = starts.filter((day) => day < held).at(-1);
  if (start === previous) return "first review";
  const wasReview = start !== undefined && previous - start > TOO_SOON_FOR_A_REVIEW;
  return wasReview ? "later review" : "review";
}

/** The days on which plans of each family's children began, in order. */
function planStarts(
  children: readonly Child[],
  families: ReadonlySet<string>,
): ReadonlyMap<string, readonly CalendarDate[]> {
  const starts = new Map<string, CalendarDate[]>();
  for (const { familyRef, planStart } of children) {
    const family = refKey(familyRef);
    if (family === undefined || !families.has(family) || !isKnown(planStart)) continue;
    addToGroup(starts, family, planStart);
  }
  for (const days of starts.values()) days.sort((a, b) => a - b);
  return starts;
}
