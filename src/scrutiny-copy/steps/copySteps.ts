import { type Slices, toEnd } from "../../domain/slices";
import type { LONG_STEPS } from "./longSteps";

type Steps = typeof LONG_STEPS;
export type StepName = keyof Steps;

/** The steps of a copy, wherever they are done: the long ones, and what is left, which goes on in slices. */
export type CopySteps = {
  readonly [Name in StepName]: (
    ...given: Parameters<Steps[Name]>
  ) => Promise<Awaited<ReturnType<Steps[Name]>>>;
} & { readonly run: <T>(work: Slices<T>) => Promise<T> };

/** Where a worker does the long steps, the pane never loads what they are made of. */
const longSteps = async () => (await import("./longSteps")).LONG_STEPS;

/** Everything here and now, in one go. */
export const IN_PLACE: CopySteps = {
  publish: async (...given) => (await longSteps()).publish(...given),
  write: async (...given) => (await longSteps()).write(...given),
  run: async (work) => toEnd(work),
};
