import { publish } from "../domain/sharing/publish";
import { partTexts } from "./parts";
import type { PersonalValues } from "./personalValues";
import { type Proof, prove } from "./proof";
import type { CopySheet } from "./sheets";
import { writeCopy } from "./write";

/** The file of a copy, and what was looked for in it. */
export interface WrittenCopy {
  readonly bytes: Uint8Array;
  readonly proof: Proof;
}

/** What takes longest in making a copy. It works on plain values alone: it can be done in a worker. */
export const LONG_STEPS = {
  publish,
  write: async (sheets: readonly CopySheet[], values: PersonalValues): Promise<WrittenCopy> => {
    const bytes = await writeCopy(sheets);
    return { bytes, proof: prove(bytes, values) };
  },
  /** The texts of a copy that is only written to be read. */
  parts: async (sheets: readonly CopySheet[]) => partTexts(await writeCopy(sheets)),
};
