import { z } from "zod";
import { isNewer } from "../settings/storedSettings";
import type { Acceptance } from "./acceptance";

const VERSION = 1;

const acceptanceSchema: z.ZodType<Acceptance> = z.object({
  facts: z.string().min(1),
  who: z.string().min(1),
  when: z.iso.date(),
  why: z.string().min(1),
});

const storedSchema = z.object({
  schemaVersion: z.literal(VERSION),
  accepted: z.array(acceptanceSchema),
});

/** The acceptances a workbook keeps; none where they were written by a version this one does not know. */
export function readAcceptances(stored: unknown): readonly Acceptance[] {
  const read = storedSchema.safeParse(stored);
  return read.success ? read.data.accepted : [];
}

/** Whether the acceptances a workbook keeps were written by a newer version: they are left alone. */
export function areNewer(stored: unknown): boolean {
  return isNewer(stored, VERSION);
}

/** Acceptances as they are kept in a workbook. */
export function storedAcceptances(accepted: readonly Acceptance[]): unknown {
  return { schemaVersion: VERSION, accepted };
}
