import type { StepName } from "./copySteps";
import { LONG_STEPS } from "./longSteps";

/** What is sent to the worker, with a port to answer at. */
export interface StepAsked {
  readonly step: StepName;
  readonly given: readonly unknown[];
}

/** What comes back. An error crosses to another thread as its name and message. */
export type StepAnswer =
  | { readonly done: unknown }
  | { readonly failed: { readonly name: string; readonly message: string } };

/** Does the step that a message asks for and answers at the message's port. */
export async function answerStep({ data, ports: [port] }: MessageEvent<StepAsked>): Promise<void> {
  const answer = await answerTo(data);
  port?.postMessage(answer);
}

async function answerTo({ step, given }: StepAsked): Promise<StepAnswer> {
  const work = LONG_STEPS[step] as (...given: readonly unknown[]) => unknown;
  try {
    return { done: await work(...given) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(typeof error);
    return { failed: { name, message } };
  }
}
