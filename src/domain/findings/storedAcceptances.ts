import { z } from "zod";
import { type Kept, type Migration, readKept } from "../settings/kept";
import type { Acceptance } from "./acceptance";

const VERSION = 3;

const keySchema = z.object({
  code: z.string().min(1),
  dataset: z.string().min(1).nullable(),
  record: z.record(z.string(), z.union([z.string(), z.number()])),
  facts: z.record(z.string(), z.json()),
});

/** Loose, so that what a newer version keeps of an acceptance is there still when this one has saved. */
const acceptanceSchema: z.ZodType<Acceptance> = z.looseObject({
  what: z.union([z.string().min(1), keySchema]),
  row: z.string().min(1).nullable(),
  who: z.string().min(1),
  when: z.iso.date(),
  why: z.string().min(1),
});

const storedSchema = z
  .object({ schemaVersion: z.literal(VERSION), accepted: z.array(acceptanceSchema).readonly() })
  .transform(({ accepted }) => accepted);

/**
 * The steps that lead on: version 1 did not know what the rows held, and versions 1 and 2 knew a finding by a
 * text with words in it, which is kept until its finding comes up (`broughtOver`).
 */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map([
  [1, (stored) => eachAccepted(stored, (one) => ({ ...one, row: null }))],
  [2, (stored) => eachAccepted(stored, ({ facts, ...one }) => ({ ...one, what: facts }))],
]);

type Stored = Readonly<Record<string, unknown>>;

function eachAccepted(stored: Stored, change: (one: Stored) => Stored): Stored {
  const { accepted } = stored;
  if (!Array.isArray(accepted)) return stored;
  return { ...stored, accepted: accepted.map((one) => change(Object(one))) };
}

/** Reads the acceptances that a workbook keeps. */
export function readAcceptances(stored: unknown): Kept<readonly Acceptance[]> {
  return readKept(stored, { version: VERSION, schema: storedSchema, migrations: MIGRATIONS });
}

/** Acceptances as they are kept in a workbook. */
export function storedAcceptances(accepted: readonly Acceptance[]): unknown {
  return { schemaVersion: VERSION, accepted };
}
