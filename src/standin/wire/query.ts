import type { ApiSet, HostObject } from "./hostObject";
import type { QueryInfo } from "./message";
import { memberName, wireName } from "./names";

/** One object as a load brings it, under the names of the wire (`values` is `Values`). */
type Loaded = Record<string, unknown>;

/** Reads what a load asks for from an object or from every item of a collection. */
export function load(object: HostObject, query: QueryInfo, apiSet: ApiSet): Loaded {
  const wanted = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) =>
    path.split(/[/.]/).map(memberName),
  );
  const paths = wanted.length === 0 ? [["*"]] : wanted;
  return object.items === null
    ? loadOne(object, paths, apiSet)
    : loadCollection(object, object.items(), paths, query, apiSet);
}

function loadCollection(
  collection: HostObject,
  items: readonly HostObject[],
  paths: readonly (readonly string[])[],
  { Skip = 0, Top }: QueryInfo,
  apiSet: ApiSet,
): Loaded {
  const own = paths.filter(([first = ""]) => collection.kindOf(first) !== "none");
  const ofItems = paths
    .filter((path) => !own.includes(path))
    .map((path) => (path[0] === "items" ? path.slice(1) : path));
  const page = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  const loaded = loadOne(collection, own, apiSet);
  if (ofItems.length > 0 || own.length === 0) {
    loaded._Items = page.map((item) => loadOne(item, ofItems, apiSet));
  }
  return loaded;
}

function loadOne(
  object: HostObject,
  paths: readonly (readonly string[])[],
  apiSet: ApiSet,
): Loaded {
  const loaded: Loaded = identity(object);
  const deeper = new Map<string, string[][]>();
  for (const [first = "*", ...rest] of paths) {
    if (first === "*" || first === "$all") {
      for (const scalar of object.scalars(apiSet)) {
        loaded[wireName(scalar)] = object.get(scalar, apiSet);
      }
    } else if (first === "isNullObject" || first === "$none") {
    } else if (object.kindOf(first) === "link") {
      deeper.set(first, [...(deeper.get(first) ?? []), rest.length === 0 ? ["*"] : rest]);
    } else {
      loaded[wireName(first)] = object.get(first, apiSet);
    }
  }
  for (const [link, below] of deeper) {
    const target = object.link(link, apiSet);
    loaded[wireName(link)] =
      target === null
        ? null
        : load(target, { Select: below.map((path) => path.join("/")) }, apiSet);
  }
  return loaded;
}

/** What the client needs to find the object again in its collection. */
const identity = (object: HostObject): Loaded => (object.key === null ? {} : { Id: object.key });
