import { known } from "../records/field";
import type { Child } from "../records/records";
import { refKey } from "../timescales/refKey";
import { grouped } from "./grouped";

/** One child, however many rows list it. */
export interface Person {
  readonly rows: readonly [Child, ...Child[]];
  /** Key of the family it belongs to; `undefined` where no row names one. */
  readonly family: string | undefined;
}

/** Every child once, and every family once however many references it has. */
export interface People {
  readonly all: readonly Person[];
  readonly byChildRef: ReadonlyMap<string, Person>;
  /** A family's key for one of its references: references that share a child are one family. */
  readonly familyOf: (ref: string) => string;
  /** Families that are listed under several references, with the references as compared. */
  readonly split: readonly (readonly string[])[];
}

/** Counts children, not rows: a child listed for each of its conferences is one child. */
export function peopleOf(children: readonly Child[]): People {
  const rowsByChild = grouped<Child, string | Child>(
    children,
    (child) => identityOf(child) ?? child,
  );
  const families = joinedFamilies(rowsByChild.values());
  const all: Person[] = [];
  const byChildRef = new Map<string, Person>();
  for (const rows of rowsByChild.values()) {
    const ref = firstFamilyRef(rows);
    const person = { rows, family: ref === undefined ? undefined : families.familyOf(ref) };
    all.push(person);
    const childRef = refKey(rows[0].childRef);
    if (childRef !== undefined) byChildRef.set(childRef, person);
  }
  return { all, byChildRef, ...families };
}

/**
 * What tells one child from another: its reference, else its family with its name or its date of birth.
 * `undefined` where neither is recorded: then each row is a child.
 */
function identityOf(child: Child): string | undefined {
  const ref = refKey(child.childRef);
  if (ref !== undefined) return `ref ${ref}`;
  const family = refKey(child.familyRef);
  const name = refKey(child.name);
  const birth = known(child.dateOfBirth) ?? known(child.expectedDateOfBirth);
  if (family === undefined || (name === undefined && birth === undefined)) return undefined;
  return `family ${family} name ${name} born ${birth}`;
}

function firstFamilyRef(rows: readonly Child[]): string | undefined {
  for (const row of rows) {
    const ref = refKey(row.familyRef);
    if (ref !== undefined) return ref;
  }
  return undefined;
}

/** Joins the references under which one and the same child is listed. */
function joinedFamilies(people: Iterable<readonly Child[]>): Pick<People, "familyOf" | "split"> {
  const parents = new Map<string, string>();
  const familyOf = (ref: string): string => {
    let root = ref;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    return root;
  };
  for (const rows of people) {
    if (rows.length === 1) continue;
    const first = firstFamilyRef(rows);
    for (const row of rows) {
      const ref = refKey(row.familyRef);
      if (first === undefined || ref === undefined || ref === first) continue;
      const [from, to] = [familyOf(ref), familyOf(first)];
      if (from !== to) parents.set(from, to);
    }
  }
  const references = new Map<string, string[]>();
  for (const ref of parents.keys()) {
    const root = familyOf(ref);
    references.set(root, [...(references.get(root) ?? [root]), ref]);
  }
  return { familyOf, split: [...references.values()] };
}
