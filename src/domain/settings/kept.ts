import { z } from "zod";

/** What could be made of a thing that the add-in keeps in a workbook. */
export type Kept<T> =
  | { readonly kind: "nothing" }
  | { readonly kind: "read"; readonly value: T }
  /** Parts of it could not be read: the usual stands in for them, and they are said. */
  | { readonly kind: "in part"; readonly value: T; readonly unread: readonly string[] }
  /** Written by a later version of the add-in: to be left alone, and said so. */
  | { readonly kind: "newer" }
  /** In no form that this version knows: to be left alone, and said so. */
  | { readonly kind: "unreadable" };

type Stored = Readonly<Record<string, unknown>>;

/**
 * Something to save, with whatever else a newer version of the same shape keeps in what it replaces: keys that this
 * version does not know stay. Lists are replaced whole.
 */
export function withUnknownKeys(replaced: unknown, value: unknown): unknown {
  if (!isPlain(replaced) || !isPlain(value)) return value;
  const known = Object.entries(value).map(([key, part]) => [
    key,
    Object.hasOwn(replaced, key) ? withUnknownKeys(replaced[key], part) : part,
  ]);
  return { ...replaced, ...Object.fromEntries(known) };
}

/** Whether a value is an object of keys, neither a list nor nothing. */
export function isPlain(value: unknown): value is Stored {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Turns a thing as one version kept it into the next version's shape. */
export type Migration = (stored: Stored) => Stored;

/** How a thing is kept: the version of its shape, and the step that leads on from each older one. */
export interface KeptShape<T> {
  readonly version: number;
  readonly schema: z.ZodType<T>;
  readonly migrations?: ReadonlyMap<number, Migration>;
}

const anyVersion = z.looseObject({ schemaVersion: z.number().int().min(1) });

/** Reads a thing as it was stored, `undefined` where it was not, in this version's shape or in an older one. */
export function readKept<T>(
  stored: unknown,
  { version, schema, migrations = new Map() }: KeptShape<T>,
): Kept<T> {
  if (stored === undefined) return { kind: "nothing" };
  const versioned = anyVersion.safeParse(stored);
  if (!versioned.success) return { kind: "unreadable" };
  if (versioned.data.schemaVersion > version) return { kind: "newer" };
  const read = schema.safeParse(takenForward(versioned.data, version, migrations));
  return read.success ? { kind: "read", value: read.data } : { kind: "unreadable" };
}

/** What was read, or what stands in for it where nothing could be. */
export function readOr<T>(kept: Kept<T>, otherwise: T): T {
  return kept.kind === "read" || kept.kind === "in part" ? kept.value : otherwise;
}

/**
 * A thing taken step by step from its own version to version `target`.
 * @throws RangeError when a step is missing.
 */
export function takenForward(
  stored: Stored & { readonly schemaVersion: number },
  target: number,
  migrations: ReadonlyMap<number, Migration>,
): Stored {
  let current: Stored = stored;
  for (let version = stored.schemaVersion; version < target; version += 1) {
    const migrate = migrations.get(version);
    if (!migrate) throw new RangeError(`No step leads on from version ${version}`);
    current = { ...migrate(current), schemaVersion: version + 1 };
  }
  return current;
}
