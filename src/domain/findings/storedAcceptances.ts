import { z } from "zod";
import { type Kept, readKept } from "../settings/kept";
import type { Acceptance } from "./acceptance";

const VERSION = 1;

const acceptanceSchema: z.ZodType<Acceptance> = z.object({
  facts: z.string().min(1),
  who: z.string().min(1),
  when: z.iso.date(),
  why: z.string().min(1),
});

const storedSchema = z
  .object({ schemaVersion: z.literal(VERSION), accepted: z.array(acceptanceSchema).readonly() })
  .transform(({ accepted }) => accepted);

/** Reads the acceptances that a workbook keeps. */
export function readAcceptances(stored: unknown): Kept<readonly Acceptance[]> {
  return readKept(stored, { version: VERSION, schema: storedSchema });
}

/** Acceptances as they are kept in a workbook. */
export function storedAcceptances(accepted: readonly Acceptance[]): unknown {
  return { schemaVersion: VERSION, accepted };
}
