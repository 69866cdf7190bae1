import { z } from "zod";

/** What could be made of a thing that the add-in keeps in a workbook. */
export type Kept<T> =
  | { readonly kind: "nothing" }
  | { readonly kind: "read"; readonly value: T }
  /** Written by a later version of the add-in: to be left alone, and said so. */
  | { readonly kind: "newer" }
  /** In no form that this version knows: to be left alone, and said so. */
  | { readonly kind: "unreadable" };

type Stored = Readonly<Record<string, unknown>>;

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
  return kept.kind === "read" ? kept.value : otherwise;
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
