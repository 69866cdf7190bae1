import type { HostObject } from "./hostObject";

/** Objects that the client keeps beyond one batch, by the number it was given for each. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly numbers = new WeakMap<HostObject, string>();
  private next = 1;

  /** Keeps an object and gives its reference. */
  keep(object: HostObject): string {
    const known = this.numbers.get(object);
    const reference = known ?? `standin:${this.next}`;
    if (known === undefined) this.next += 1;
    this.numbers.set(object, reference);
    this.kept.set(reference, object);
    return reference;
  }

  /** The reference of an object that is being kept. */
  of(object: HostObject): string | undefined {
    const reference = this.numbers.get(object);
    return reference !== undefined && this.kept.has(reference) ? reference : undefined;
  }

  get(reference: string): HostObject | undefined {
    return this.kept.get(reference);
  }

  each(visit: (object: HostObject) => void): void {
    for (const object of this.kept.values()) visit(object);
  }

  release(object: HostObject): void {
    const reference = this.numbers.get(object);
    if (reference !== undefined) this.kept.delete(reference);
  }

  /** How many objects the client keeps: a leak shows here. */
  get size(): number {
    return this.kept.size;
  }
}
