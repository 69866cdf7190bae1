import { type Day, workingDaysUpTo } from "../domain/oracle/plainDays";
import type { Demand, Told } from "./demands";
import type { Found } from "./found";
import { type Story, wasHeld } from "./story";
import type { Due } from "./truth";

/** What is wrong: its kind, and the facts. */
export interface Wrong {
  readonly kind: string;
  readonly says: string;
}

/** Checks that say nothing of whether a conference was held in time. */
const BESIDE_THE_POINT = new Set(["D05", "D11", "D14", "D15", "T12", "T13", "T14"]);
/** Working days within which something falls due soon, unless set. */
const WARNING = 5;

/** What must be said of a conference that a child needed, and is not. */
export function unmet(
  { due, told }: Demand,
  found: readonly Found[],
  asAt: Day,
  story: Story,
): readonly Wrong[] {
  const wrong = (kind: string) => [{ kind: `${kind}: ${nameOf(due)}`, says: factsOf(due, asAt) }];
  if (told === "nothing") return [];
  switch (due.fate) {
    case "met":
    case "not needed":
      return [];
    case "ahead":
      return told === "all" ? stillAhead(due, found, asAt).flatMap(wrong) : [];
    case "open":
      return isSpokenOf(due, told, found, story) ? [] : wrong("silent");
    case "late":
    case "overdue":
    case "ended late":
      if (!isSpokenOf(due, told, found, story)) return wrong("silent");
      if (told !== "all" || found.some((one) => isExactly(one, due, story))) return [];
      return wrong(
        found.some((one) => tells(one, due)) ? "reported for other children" : "left open",
      );
  }
}

/** What is not said of a conference whose limit lies ahead. */
function stillAhead({ limit, meeting }: Due, found: readonly Found[], asAt: Day): string[] {
  const said = found.filter((one) => one.outcome === "due soon" && one.limit === limit);
  if (meeting?.state === "booked") {
    const isTooLate = meeting.day !== null && meeting.day > limit;
    return isTooLate && !said.some((one) => one.isBookedTooLate) ? ["silent, booked too late"] : [];
  }
  return workingDaysUpTo(asAt, limit) <= WARNING && said.length === 0
    ? ["not told as due soon"]
    : [];
}

/** A conference that was due, in the words of its kind. */
function nameOf({ code, fate, meeting }: Due): string {
  return meeting && !wasHeld(meeting) ? `${code} ${fate}, ${meeting.state}` : `${code} ${fate}`;
}

function factsOf(due: Due, asAt: Day): string {
  const { daysLate, from, kids, limit, meeting } = due;
  const held = meeting?.day ? `, conference ${meeting.day}` : "";
  const which = kids.map((kid) => "abcde"[kid]).join(", ");
  return `${nameOf(due)}, child ${which}: from ${from}, limit ${limit}, ${daysLate} days late as at ${asAt}${held}`;
}

/** Whether a finding has the code, the outcome, the limit and the days of what must be found. */
export function tells(one: Found, due: Due): boolean {
  const isLate = due.fate === "late";
  const code = isLate || due.plan === null ? due.code : "T04";
  const outcome = isLate || due.fate === "ended late" ? "breached" : "overdue";
  return (
    one.code === code &&
    one.outcome === outcome &&
    one.limit === due.limit &&
    one.daysLate === due.daysLate
  );
}

/** Whether it does, and is about the child too. */
function isExactly(one: Found, due: Due, { kids }: Story): boolean {
  if (!tells(one, due)) return false;
  const { plan } = due;
  if (plan === null) return true;
  if (one.kids.length > 0) return one.kids.includes(kids[plan.kid]?.ref ?? "");
  const isOfOneChild = !one.isOfSeveral && one.owner.kid !== null && one.owner.meeting === null;
  return !isOfOneChild || one.owner.kid === plan.kid;
}

/** Whether anything at all is said that has to do with a conference, at its row, its child or its family. */
function isSpokenOf(due: Due, told: Told, found: readonly Found[], { kids }: Story): boolean {
  const ofConference = told === "all" && (due.plan === null || due.fate === "late");
  return found.some(({ code, kids: named, outcome, owner, severity }) => {
    if (severity === "notice" || outcome === "due soon" || BESIDE_THE_POINT.has(code)) return false;
    if (ofConference) return owner.meeting === due.meeting;
    return named.length === 0 || named.includes(kids[due.plan?.kid ?? -1]?.ref ?? "");
  });
}
