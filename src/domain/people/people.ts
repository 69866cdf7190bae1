import { type Field, known } from "../records/field";
import type { Child } from "../records/records";
import { refKey } from "../records/refKey";
import { isNoIdentity, sharedReferences } from "./identity";

/** One family, under however many references it is listed. */
export interface Family {
  /** The reference it was first listed under, as compared (see `refKey`). */
  readonly ref: string;
  readonly otherRefs: readonly string[];
  /** Its children, in the order of the children's sheet. */
  readonly children: readonly Person[];
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
  /** The child that a row names by its reference; `undefined` where it names none that is listed. */
  readonly childOf: (row: Required<NamesFamily>) => Person | undefined;
  /** The family of a row, listed among the children or not; `undefined` where the row names none. */
  readonly familyOf: (row: NamesFamily) => Family | undefined;
  /** The family that is listed among the children under a reference, as compared (see `refKey`). */
  readonly listedUnder: (ref: string) => Family | undefined;
  /** Families that are listed under several references. */
  readonly split: readonly Family[];
  /** Every row of a child that has more than one, with its child. */
  readonly repeated: ReadonlyMap<Child, Person>;
  /** References, as compared, that tell a child from its own family's others only: "unborn", or 1, 2, 3. */
  readonly withoutIdentity: ReadonlySet<string>;
}

type Own<T> = { -readonly [Name in keyof T]: T[Name] };
type OwnFamily = Own<Family> & { children: Person[] };
type OwnPerson = Own<Person> & { family: OwnFamily | undefined };

/**
 * Counts children, not rows: a child listed for each of its conferences is one child. References that share a
 * child are one family. A reference that several families give to other children ("Unborn", or 1, 2, 3 within
 * each family) is no identity: it tells a child from its own family's others only.
 */
export function peopleOf(children: readonly Child[]): People {
  let people = KNOWN.get(children);
  if (!people) {
    people = registerOf(children);
    KNOWN.set(children, people);
  }
  return people;
}

/** The register of each list of children, which is never changed: one for the checks, the tables and the diary. */
const KNOWN = new WeakMap<readonly Child[], People>();

function registerOf(children: readonly Child[]): People {
  const keys = children.map(({ childRef }) => refKey(childRef));
  const shared = sharedReferences(children, keys);
  const withoutIdentity = new Set<string>();
  const families = familyRegister();
  const all: OwnPerson[] = [];
  const byChildRef = new Map<string, OwnPerson>();
  const byOtherSigns = new Map<string, OwnPerson>();
  const repeated = new Map<Child, OwnPerson>();
  const identity = (childRef: string, family: string | undefined) => {
    if (!isNoIdentity(childRef, shared)) return childRef;
    withoutIdentity.add(childRef);
    return withinFamily(childRef, family);
  };
  for (let place = 0; place < children.length; place += 1) {
    const row = children[place];
    if (row === undefined) continue;
    const familyRef = refKey(row.familyRef);
    const childRef = keys[place];
    const family = familyRef === undefined ? undefined : families.by(familyRef);
    const signs =
      childRef === undefined ? otherSigns(row, familyRef) : identity(childRef, familyRef);
    const register = childRef === undefined ? byOtherSigns : byChildRef;
    const person = signs === undefined ? undefined : register.get(signs);
    if (person) {
      if (person.otherRows.length === 0) repeated.set(person.firstRow, person);
      person.otherRows = [...person.otherRows, row];
      repeated.set(row, person);
      if (family && person.family) families.join(person.family, family);
      person.family ??= family;
    } else {
      const added = { firstRow: row, otherRows: NONE, family };
      all.push(added);
      if (signs !== undefined) register.set(signs, added);
    }
  }
  const split = families.split();
  for (const person of all) {
    if (split.length > 0) person.family &&= families.by(person.family.ref);
    person.family?.children.push(person);
  }
  const childOf = ({ familyRef, childRef }: Required<NamesFamily>) => {
    const child = refKey(childRef);
    if (child === undefined) return undefined;
    const isOwn = withoutIdentity.has(child);
    return byChildRef.get(isOwn ? withinFamily(child, refKey(familyRef)) : child);
  };
  const familyOf = ({ familyRef, childRef }: NamesFamily) => {
    const ref = refKey(familyRef);
    if (ref !== undefined) return families.by(ref);
    return childRef === undefined ? undefined : childOf({ familyRef, childRef })?.family;
  };
  const { listedUnder } = families;
  return { all, childOf, familyOf, listedUnder, split, repeated, withoutIdentity };
}

function withinFamily(childRef: string, family: string | undefined): string {
  return `${family ?? ""} / ${childRef}`;
}

const NONE: readonly never[] = [];

/** All rows of a child, in their order. */
export function rowsOfPerson({ firstRow, otherRows }: Person): readonly [Child, ...Child[]] {
  return [firstRow, ...otherRows];
}

/** The children of a family of whom a row gives this reference, and not another one of the family's. */
export function childrenListedUnder(family: Family | undefined, ref: string): readonly Person[] {
  if (family === undefined) return NONE;
  if (family.otherRefs.length === 0) return family.children;
  return family.children.filter((person) =>
    rowsOfPerson(person).some(({ familyRef }) => refKey(familyRef) === ref),
  );
}

/** Families by their references; two that turn out to be one are joined. */
function familyRegister() {
  const byRef = new Map<string, OwnFamily>();
  const joined = new Set<Family>();
  let last: OwnFamily = { ref: "", otherRefs: NONE, children: [] };
  const by = (ref: string): OwnFamily => {
    // Brothers and sisters mostly stand in rows that follow one another.
    if (ref === last.ref) return last;
    let family = byRef.get(ref);
    if (!family) {
      family = { ref, otherRefs: NONE, children: [] };
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
  const listedUnder = (ref: string) => byRef.get(ref);
  return { by, join, listedUnder, split: () => [...joined] };
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
