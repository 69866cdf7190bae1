import type { Day } from "../domain/oracle/plainDays";
import type { Layout } from "./layouts";
import { logLinesOf, planAt, previousOf, previousOfAll } from "./logLines";
import { type Meeting, type Story, wasHeld } from "./story";
import type { Tracker } from "./tracker";
import { type Due, duesOf } from "./truth";
import { saysAll } from "./written";

/**
 * How much a tracker in one layout tells of a conference that was due. all: enough to say whether it was late, and by
 * how many days; some: enough to know that it cannot be judged; nothing: the child is nowhere in it.
 */
export type Told = "all" | "some" | "nothing";

/** A conference that was due, and what must be said of it. */
export interface Demand {
  readonly due: Due;
  readonly told: Told;
}

const PER_CHILD: ReadonlySet<Layout> = new Set<Layout>([
  "a row per child",
  "child rows with a section 47 log",
]);

const WITH_ENQUIRIES: ReadonlySet<Layout> = new Set<Layout>([
  "with a section 47 log",
  "child rows with a section 47 log",
]);

/** What a tracker in one layout must be told about one of its families. */
export function demandsOf(tracker: Tracker, story: Story, layout: Layout): readonly Demand[] {
  const { asAt } = tracker.world;
  return duesOf(story, asAt)
    .filter((due) => isInTracker(due, tracker))
    .map((due) => ({ due, told: toldOf(due, tracker, story, layout) }));
}

/** Nothing is claimed of what was held, or ended, before the log begins. */
function isInTracker({ meeting, plan }: Due, tracker: Tracker): boolean {
  const { logFrom } = tracker.world;
  if (meeting && wasHeld(meeting) && (meeting.day ?? "9") < logFrom) return false;
  return plan?.end == null || plan.end >= (firstInLog(tracker) ?? plan.end);
}

function toldOf(due: Due, tracker: Tracker, story: Story, layout: Layout): Told {
  if (due.plan === null) return toldOfNeed(due, tracker, layout);
  const kid = due.plan.kid;
  const { logFrom } = tracker.world;
  const lines = logLinesOf(tracker).filter((line) => line.story === story);
  if (layout === "child rows alone") return toldByRows(due, kid, tracker, story, lines);
  const isPerChild = PER_CHILD.has(layout);
  const isAlone = layout === "family rows alone";
  const inRows = layout === "a row per child" && tracker.habits.hasPlansInRows;
  if (inRows && !lines.some(({ meeting }) => hasPlanRow(meeting, due, story))) return "nothing";
  if (due.from < logFrom) return toldOfCarriedOver(due, kid, tracker, story, layout);
  if (!isPerChild && story.traits.has("one child not considered")) {
    // As many others may have been considered instead: then the numbers tell nothing.
    return isAlone && !isOfFewer(lines) ? "nothing" : "some";
  }
  if (isAlone) return toldAlone(due, story, lines);
  return "all";
}

function hasPlanRow({ considered, day }: Meeting, { plan }: Due, story: Story): boolean {
  return plan !== null && considered.has(plan.kid) && planAt(story, plan.kid, day) === plan;
}

function toldOfNeed({ from, meeting }: Due, tracker: Tracker, layout: Layout): Told {
  if (meeting?.state !== "in the enquiries" || !WITH_ENQUIRIES.has(layout)) return "all";
  const first = firstInLog(tracker);
  return first !== undefined && from >= first ? "all" : "nothing";
}

/** The first day that the log itself shows that it covers. */
export function firstInLog(tracker: Tracker): Day | undefined {
  return logLinesOf(tracker)
    .filter(({ meeting }) => wasHeld(meeting))
    .flatMap(({ meeting }) => meeting.day ?? [])[0];
}

function toldOfCarriedOver(
  due: Due,
  kid: number,
  tracker: Tracker,
  story: Story,
  layout: Layout,
): Told {
  const { meeting } = due;
  const line = meeting && { story, meeting, trigger: null };
  const isAlone = layout === "family rows alone";
  if (line && tracker.habits.hasPrevious) {
    const isPerChild = PER_CHILD.has(layout);
    const recorded = isPerChild ? previousOf(line, kid) : previousOfAll(line);
    if (recorded === due.from && !isAlone) return "all";
  }
  if (!isAlone) return "some";
  return meeting && wasHeld(meeting) && !story.traits.has("joins siblings on a plan")
    ? "some"
    : "nothing";
}

/** What a row for each child at each conference tells, and nothing else of the children. */
function toldByRows(
  due: Due,
  kid: number,
  { world }: Tracker,
  story: Story,
  lines: ReturnType<typeof logLinesOf>,
): Told {
  const end = due.plan?.end ?? null;
  const own = lines.filter(
    ({ meeting: { considered, day } }) =>
      considered.has(kid) && (end === null || (day !== null && day <= end)),
  );
  if (own.length === 0) return "nothing";
  if (due.from < world.logFrom) return "some";
  const { traits } = story;
  if (traits.has("ended between conferences") || traits.has("joins at a review")) return "some";
  return due.fate === "ended late" ? "nothing" : "all";
}

/** What family rows alone tell: no plan's own start or end. */
function toldAlone(due: Due, story: Story, lines: ReturnType<typeof logLinesOf>): Told {
  if (story.traits.has("ended between conferences") || isOfFewer(lines)) return "some";
  if (due.fate === "ended late") return "nothing";
  const held = lines.filter(({ meeting }) => wasHeld(meeting));
  const maker = held.find(({ meeting }) => meeting.day === due.plan?.start);
  // Where the outcome that would tell of a plan is not understood, there may be none.
  return [held[0], maker].some((line) => line && saysAll(line, true)) ? "some" : "all";
}

/**
 * Whether a review was of fewer children than a conference before it, or than are on a plan by the numbers at the
 * conferences that made plans: nothing says of which.
 */
function isOfFewer(lines: ReturnType<typeof logLinesOf>): boolean {
  const held = lines.map(({ meeting }) => meeting).filter(wasHeld);
  let [most, onPlan] = [0, 0];
  for (const { considered, kind } of held) {
    const isReview = kind === "review" || kind === "combined";
    if (considered.size < most || (isReview && considered.size < onPlan)) return true;
    most = Math.max(most, considered.size);
    if (isReview) onPlan = considered.size;
    else if ([...considered.values()].includes("made")) onPlan += considered.size;
  }
  return false;
}
