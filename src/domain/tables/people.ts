import { type Field, known } from "../records/field";
import type { Child } from "../records/records";
import { refKey } from "../records/refKey";

/** One family, under however many references it is listed. */
export interface Family {
  readonly ref: string;
  readonly otherRefs: readonly string[];
}

/** One child, however many rows list it. */
export interface Person {
  readonly firstRow: Child;
  readonly otherRows: readonly Child[];
  /** `undefined` where no row names one. */
  readonly family: Family | undefined;
}

/** What names a family, directly or by one of its children. */
interface NamesFamily {
  readonly familyRef: Field<string>;
  readonly childRef?: Field<string>;
}

/** Every child once, and every family once. */
export interface People {
  readonly all: readonly Person[];
  readonly byChildRef: ReadonlyMap<string, Person>;
  /** The family of a row, listed among the children or not; `undefined` where the row names none. */
  readonly familyOf: (row: NamesFamily) => Family | undefined;
  /** Families that are listed under several references. */
  readonly split: readonly Family[];
}

type Own<T> = { -readonly [Name in keyof T]: T[Name] };

/**
 * Counts children, not rows: a child listed for each of its conferences is one child. References that share a
 * child are one family.
 */
export function peopleOf(children: readonly Child[]): People {
  const families = familyRegister();
  const all: Own<Person>[] = [];
  const byChildRef = new Map<string, Own<Person>>();
  const byOtherSigns = new Map<string, Own<Person>>();
  for (const row of children) {
    const familyRef = refKey(row.familyRef);
    const childRef = refKey(row.childRef);
    const family = familyRef === undefined ? undefined : families.by(familyRef);
    const signs = childRef ?? otherSigns(row, familyRef);
    const register = childRef === undefined ? byOtherSigns : byChildRef;
    const person = signs === undefined ? undefined : register.get(signs);
    if (person) {
      person.otherRows = [...person.otherRows, row];
      if (family && person.family) families.join(person.family, family);
      person.family ??= family;
    } else {
      const added = { firstRow: row, otherRows: NONE, family };
      all.push(added);
      if (signs !== undefined) register.set(signs, added);
    }
  }
  const split = families.split();
  if (split.length > 0) {
    for (const person of all) person.family &&= families.by(person.family.ref);
  }
  const familyOf = ({ familyRef, childRef }: NamesFamily) => {
    const ref = refKey(familyRef);
    if (ref !== undefined) return families.by(ref);
    const child = childRef === undefined ? undefined : refKey(childRef);
    return child === undefined ? undefined : byChildRef.get(child)?.family;
  };
  return { all, byChildRef, familyOf, split };
}

const NONE: readonly never[] = [];

/** Families by their references; two that turn out to be one are joined. */
function familyRegister() {
  const byRef = new Map<string, Own<Family>>();
  const joined = new Set<Family>();
  let last: Own<Family> = { ref: "", otherRefs: NONE };
  const by = (ref: string): Own<Family> => {
    // Brothers and sisters mostly stand in rows that follow one another.
    if (ref === last.ref) return last;
    let family = byRef.get(ref);
    if (!family) {
      family = { ref, otherRefs: NONE };
      byRef.set(ref, family);
    }
    last = family;
    return family;
  };
  const join = ({ ref: one }: Family, { ref: other }: Family) => {
    const family = by(one);
    const added = by(other);
    if (family === added) return;
    for (const ref of [added.ref, ...added.otherRefs]) byRef.set(ref, family);
    last = family;
    family.otherRefs = [...family.otherRefs, added.ref, ...added.otherRefs];
    joined.delete(added);
    joined.add(family);
  };
  return { by, join, split: () => [...joined] };
}

/**
 * What tells a child without a reference from another: its family with its name or its date of birth.
 * `undefined` where neither is recorded: then each row is a child.
 */
function otherSigns(child: Child, family: string | undefined): string | undefined {
  const name = refKey(child.name);
  const birth = known(child.dateOfBirth) ?? known(child.expectedDateOfBirth);
  if (family === undefined || (name === undefined && birth === undefined)) return undefined;
  return `${family} / ${name} / ${birth}`;
}
