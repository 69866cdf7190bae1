import { isKnown } from "../records/field";
import type { Conference } from "../records/records";
import { isOnPlan } from "./onPlan";
import type { Family, Person } from "./people";
import { isRowOf, reviewsPlans } from "./run";

/** What a row names in place of one child: every child of the family. An empty text leaves it open, as a family's row does. */
const ALL =
  /^(?:all|both|every(?:one|body)|(?:all|both)? ?(?:\d+ |of )?(?:the )?(?:children|child|siblings?|sibs|kids|subjects|them)|(?:whole |the |all )?(?:family|sibling group|sib group)|)$/;

/** What stands between the children that one cell names. */
const BETWEEN = /\s*(?:[,;&+/\n]|\band\b)\s*/;

/**
 * Whether a conference whose rows name a family's children considered one of them. `undefined` where it names fewer than
 * were on a plan, and none that the children's sheet lists: each may be meant, and none of them surely is.
 * @param named what its rows name, as compared (see `refKey`)
 */
export function isNamed(
  named: readonly string[],
  person: Person,
  family: Family | undefined,
  conference: Conference,
): boolean | undefined {
  if (family === undefined) return true;
  if (named.some((child) => isNameOf(child, person))) return true;
  const isListed = (child: string) => family.children.some((one) => isRowOf(child, one));
  const single = named.flatMap((child) => {
    const pieces = isListed(child) ? [] : piecesOf(child);
    return pieces.some((piece) => isListed(piece) || ALL.test(piece)) ? pieces : child;
  });
  if (single.some((child) => ALL.test(child))) return true;
  if (single.some(isListed)) return false;
  return new Set(single).size >= numberAsked(family, conference) ? true : undefined;
}

/** Whether what a row names is a child, alone or among others in one cell. */
export function isNameOf(child: string, person: Person): boolean {
  return isRowOf(child, person) || piecesOf(child).some((piece) => isRowOf(piece, person));
}

function piecesOf(child: string): readonly string[] {
  if (!BETWEEN.test(child)) return [];
  const pieces = child.split(BETWEEN).filter((piece) => piece !== "");
  return pieces;
}

/** How many children a conference would have considered: at a review those on a plan, else all of the family. */
function numberAsked({ children }: Family, conference: Conference): number {
  const { date } = conference;
  if (!isKnown(date) || !reviewsPlans(conference)) return children.length;
  return children.filter((one) => isOnPlan(one, date)).length || children.length;
}
