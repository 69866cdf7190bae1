import { publish } from "../../domain/disclosure/publish";
import type { CopySheet } from "../file/sheets";
import { writeCopy } from "../file/write";
import type { PersonalValues } from "../proof/personalValues";
import { type Proof, prove } from "../proof/proof";

/** The file of a copy, and what was looked for in it. */
export interface WrittenCopy {
  readonly bytes: Uint8Array;
  readonly proof: Proof;
}

/** What takes longest in making a copy. It works on plain values alone: it can be done in a worker. */
export const LONG_STEPS = {
  publish,
  write: (
    sheets: readonly CopySheet[],
    values: PersonalValues,
    letIn: readonly string[],
  ): WrittenCopy => {
    const bytes = writeCopy(sheets);
    return { bytes, proof: prove(bytes, values, letIn) };
  },
};
