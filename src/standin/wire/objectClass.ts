import { ApiError, invalidArgument } from "./apiError";
import type { ApiSet, Argument, HostObject } from "./hostObject";

/** A plain property; `since` is the requirement set that brought it, as `@types/office-js` says. */
export interface Scalar<Self> {
  readonly since: string;
  readonly get: (self: Self) => unknown;
  readonly set?: (self: Self, value: Argument) => void;
  /** The set that let add-ins write it, where that came later. */
  readonly settableSince?: string;
}

/** A property that leads to another object. */
export interface Link<Self> {
  readonly since: string;
  readonly to: (self: Self) => HostObject | null;
}

/** A method. */
export interface Method<Self> {
  readonly since: string;
  readonly run: (self: Self, args: readonly Argument[]) => unknown;
}

/** One class of Office.js, as far as the stand-in has it. */
export interface ClassDefinition<Self> {
  readonly name: string;
  readonly key?: (self: Self) => string | number;
  readonly tracked?: boolean;
  readonly items?: (self: Self) => readonly HostObject[];
  readonly scalars?: Readonly<Record<string, Scalar<Self>>>;
  readonly links?: Readonly<Record<string, Link<Self>>>;
  readonly methods?: Readonly<Record<string, Method<Self>>>;
}

/** A defined class: makes objects of it, and finds what stands behind one. */
export interface ObjectClass<Self> {
  readonly definition: ClassDefinition<Self>;
  (self: Self): HostObject;
  /** What stands behind an object of this class that came as an argument. */
  readonly behind: (argument: Argument | undefined) => Self | undefined;
}

/**
 * Defines a class of Office.js by its members. A member that is not named does not exist: using it
 * is refused with `ApiNotFound`, and so is one above the requirement set in use.
 */
export function defineClass<Self>(definition: ClassDefinition<Self>): ObjectClass<Self> {
  const { name, scalars = {}, links = {}, methods = {} } = definition;
  note(name, [scalars, links, methods]);
  const selves = new WeakMap<object, Self>();

  const make = (self: Self): HostObject => {
    const object: HostObject = {
      className: name,
      key: definition.key?.(self) ?? null,
      tracked: definition.tracked ?? false,
      items: definition.items === undefined ? null : () => definition.items?.(self) ?? [],
      scalars: (apiSet) => Object.keys(scalars).filter((key) => apiSet(scalars[key]?.since ?? "")),
      kindOf: (member) =>
        member in scalars
          ? "scalar"
          : member in links
            ? "link"
            : member in methods
              ? "method"
              : "none",
      get: (property, apiSet) => found(name, property, scalars[property], apiSet).get(self),
      set: (property, value, apiSet) => {
        const scalar = found(name, property, scalars[property], apiSet);
        if (scalar.set === undefined || !apiSet(scalar.settableSince ?? scalar.since)) {
          throw notFound(name, property, "cannot be set");
        }
        scalar.set(self, value);
      },
      link: (property, apiSet) => found(name, property, links[property], apiSet).to(self),
      call: (method, args, apiSet) => found(name, method, methods[method], apiSet).run(self, args),
    };
    selves.set(object, self);
    return object;
  };

  return Object.assign(make, {
    definition,
    behind: (argument: Argument | undefined): Self | undefined =>
      typeof argument === "object" && argument !== null ? selves.get(argument) : undefined,
  });
}

const known = new Map<string, ReadonlyMap<string, string>>();

function note(
  name: string,
  members: readonly Readonly<Record<string, { readonly since: string }>>[],
): void {
  const all = members.flatMap((group) => Object.entries(group));
  known.set(name, new Map(all.map(([member, { since }]) => [member, since])));
}

/** Every class that was defined, with its members and the requirement set of each. */
export const knownClasses = (): ReadonlyMap<string, ReadonlyMap<string, string>> => known;

function found<M extends { readonly since: string }>(
  className: string,
  member: string,
  definition: M | undefined,
  apiSet: ApiSet,
): M {
  if (definition === undefined) throw notFound(className, member, "is not in Excel's stand-in");
  if (!apiSet(definition.since)) {
    throw notFound(className, member, `needs ExcelApi ${definition.since}`);
  }
  return definition;
}

const notFound = (className: string, member: string, why: string): ApiError =>
  new ApiError("ApiNotFound", `${className}.${member} ${why}.`);

/** An argument that must be an object of a class. */
export function objectArgument<Self>(of: ObjectClass<Self>, argument: Argument | undefined): Self {
  const self = of.behind(argument);
  if (self === undefined) throw invalidArgument(`Expected an object of ${of.definition.name}.`);
  return self;
}
