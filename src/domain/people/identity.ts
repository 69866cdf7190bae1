import { known } from "../records/field";
import type { Child } from "../records/records";
import { refKey } from "../records/refKey";

/** Words that are written where a child has no reference yet. */
const PLACEHOLDER =
  /^(?:(?:the |new )?(?:unborn|baby|child|infant|newborn)(?: (?:baby|child))?|new|unknown|not known|tbc|tba|none|n\/a|na|-+|\?+|x+)$/;

/** Longest number that children may be numbered by within their families: 1, 2, 3. */
const SMALL_NUMBER = /^\d{1,2}$|^[a-z]$/;

/** Fewest families that give the same small number for it to be a place within the family. */
const FEWEST_FAMILIES = 3;

/** Whether a reference, as compared, tells a child from its own family's others only. */
export function isNoIdentity(childRef: string, shared: ReadonlySet<string>): boolean {
  return PLACEHOLDER.test(childRef) || shared.has(childRef);
}

/**
 * References that several families give to different children: to children with other births or, where births
 * are not recorded, with other names; and small numbers that many families give.
 * @param keys each row's reference of the child, as compared (see `refKey`)
 */
export function sharedReferences(
  children: readonly Child[],
  keys: readonly (string | undefined)[],
): ReadonlySet<string> {
  const shared = new Set<string>();
  const firsts = new Map<string, Child>();
  const families = new Map<string, Set<string>>();
  for (let place = 0; place < children.length; place += 1) {
    const ref = keys[place];
    const row = children[place];
    if (ref === undefined || row === undefined) continue;
    const first = firsts.get(ref);
    if (first === undefined) {
      firsts.set(ref, row);
      continue;
    }
    const [family, other] = [refKey(first.familyRef), refKey(row.familyRef)];
    if (family === undefined || other === undefined || family === other) continue;
    if (areDifferent(first, row)) shared.add(ref);
    if (!SMALL_NUMBER.test(ref)) continue;
    const named = families.get(ref) ?? new Set([family]);
    families.set(ref, named.add(other));
    if (named.size >= FEWEST_FAMILIES) shared.add(ref);
  }
  return shared;
}

/** Furthest apart, in days, that a birth and the day it was expected are one child's. */
const BETWEEN_EXPECTED_AND_BORN = 60;

/** Whether two rows are of different children: by their births, else by their names. */
function areDifferent(one: Child, other: Child): boolean {
  const [born, otherBorn] = [known(one.dateOfBirth), known(other.dateOfBirth)];
  if (born !== undefined && otherBorn !== undefined) return born !== otherBorn;
  const birth = born ?? known(one.expectedDateOfBirth);
  const otherBirth = otherBorn ?? known(other.expectedDateOfBirth);
  if (birth !== undefined && otherBirth !== undefined) {
    const apart = Math.abs(birth - otherBirth);
    return born === otherBorn ? apart > 0 : apart > BETWEEN_EXPECTED_AND_BORN;
  }
  const [name, otherName] = [refKey(one.name), refKey(other.name)];
  return name !== undefined && otherName !== undefined && name !== otherName;
}
