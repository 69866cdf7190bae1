import { z } from "zod";
import { type Kept, type Migration, readKept } from "../settings/kept";
import type { Acceptance } from "./acceptance";

const VERSION = 2;

const acceptanceSchema: z.ZodType<Acceptance> = z.object({
  facts: z.string().min(1),
  row: z.string().min(1).nullable(),
  who: z.string().min(1),
  when: z.iso.date(),
  why: z.string().min(1),
});

const storedSchema = z
  .object({ schemaVersion: z.literal(VERSION), accepted: z.array(acceptanceSchema).readonly() })
  .transform(({ accepted }) => accepted);

/** The step that leads on from the version that did not know what the rows held. */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map([[1, withoutRows]]);

function withoutRows(stored: Readonly<Record<string, unknown>>) {
  const { accepted } = stored;
  return Array.isArray(accepted)
    ? { ...stored, accepted: accepted.map((one: object) => ({ ...one, row: null })) }
    : stored;
}

/** Reads the acceptances that a workbook keeps. */
export function readAcceptances(stored: unknown): Kept<readonly Acceptance[]> {
  return readKept(stored, { version: VERSION, schema: storedSchema, migrations: MIGRATIONS });
}

/** Acceptances as they are kept in a workbook. */
export function storedAcceptances(accepted: readonly Acceptance[]): unknown {
  return { schemaVersion: VERSION, accepted };
}
