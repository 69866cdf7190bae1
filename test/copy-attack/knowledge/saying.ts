/** Σ times · figure ≤, = or ≥ a number. */
export interface Relation {
  readonly sum: readonly (readonly [times: number, figure: string])[];
  readonly is: "<=" | "=" | ">=";
  readonly number: number;
}

/** Numbers that other papers print. */
export interface CommonKnowledge {
  readonly initials: number;
  readonly reviews: number;
  readonly onPlan: number;
}

/** What a reader says of figures, as relations: collected one after the other. */
export class Saying {
  readonly relations: Relation[] = [];

  say(sum: Relation["sum"], is: Relation["is"], number = 0): void {
    this.relations.push({ sum, is, number });
  }

  same(one: string, other: string): void {
    this.say([...plus([one]), ...less([other])], "=");
  }

  atMost(one: string, other: string): void {
    this.say([...plus([one]), ...less([other])], "<=");
  }

  /** Parts that no two share: all of the whole, or some of it. */
  partOf(parts: readonly string[], whole: string, all: boolean): void {
    this.say([...plus(parts), ...less([whole])], all ? "=" : "<=");
  }

  /** What is between two numbers. */
  between(sum: Relation["sum"], least: number, most: number): void {
    this.say(sum, ">=", least);
    this.say(sum, "<=", most);
  }
}

export const plus = (figures: readonly string[]) => figures.map((one) => [1, one] as const);
export const less = (figures: readonly string[]) => figures.map((one) => [-1, one] as const);

/** A figure and every other that is said to be the same. */
export function sameAs(figure: string, relations: readonly Relation[]): ReadonlySet<string> {
  const pairs = relations.flatMap(({ sum: [one, other, ...more], is, number }) => {
    const isSame =
      more.length === 0 && is === "=" && number === 0 && one?.[0] === -(other?.[0] ?? 0);
    return isSame && one && other ? [[one[1], other[1]] as const] : [];
  });
  const found = new Set([figure]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const [one, other] of pairs) {
      if (found.has(one)) found.add(other);
      if (found.has(other)) found.add(one);
    }
  }
  return found;
}
