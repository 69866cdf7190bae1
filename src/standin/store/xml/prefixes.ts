import { USUAL_PREFIXES } from "./usualPrefixes";

/** The vocabularies that prefixes stand for within one element; blank is the prefix of plain names. */
type Scope = ReadonlyMap<string, string>;

interface Named {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Follows the prefixes of a part from element to element and puts the usual ones in place of others. */
export class Prefixes {
  private readonly scopes: Scope[] = [];
  private readonly names: string[] = [];

  /** How many elements are open. */
  get depth(): number {
    return this.names.length;
  }

  /** An element as it is called with the usual prefixes, declarations of these added where they are missing. */
  enter(name: string, attributes: Readonly<Record<string, string>>): Named {
    const outer = this.scopes.at(-1) ?? new Map<string, string>();
    const declared = declarationsOf(attributes);
    const scope = declared.size === 0 ? outer : new Map([...outer, ...declared]);
    const added: Record<string, string> = {};
    const inner = new Map(scope);
    for (const vocabulary of declared.values()) {
      const usual = USUAL_PREFIXES.get(vocabulary);
      if (usual === undefined || inner.has(usual)) continue;
      inner.set(usual, vocabulary);
      added[usual === "" ? "xmlns" : `xmlns:${usual}`] = vocabulary;
    }
    const known = declared.size === 0 ? scope : inner;
    const called = usualName(name, known, true);
    const given: Record<string, string> = { ...added };
    for (const [key, value] of Object.entries(attributes)) {
      given[usualName(key, known, false)] = value;
    }
    this.scopes.push(known);
    this.names.push(called);
    return { name: called, attributes: given };
  }

  /** Leaves the innermost element and gives its name. */
  leave(): string {
    this.scopes.pop();
    return this.names.pop() ?? "";
  }
}

function declarationsOf(attributes: Readonly<Record<string, string>>): Scope {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "xmlns") found.set("", value);
    else if (key.startsWith("xmlns:")) found.set(key.slice(6), value);
  }
  return found;
}

/** Attributes without a prefix are in no vocabulary, and none can be made to have none. */
function usualName(name: string, scope: Scope, isElement: boolean): string {
  const colon = name.indexOf(":");
  if (colon < 0 || name.startsWith("xmlns:") || name.startsWith("xml:")) return name;
  const vocabulary = scope.get(name.slice(0, colon));
  const usual = vocabulary === undefined ? undefined : USUAL_PREFIXES.get(vocabulary);
  if (usual === undefined || scope.get(usual) !== vocabulary) return name;
  if (usual === "") return isElement ? name.slice(colon + 1) : name;
  return `${usual}:${name.slice(colon + 1)}`;
}
