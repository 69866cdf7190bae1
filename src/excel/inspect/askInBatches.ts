import type { Conversation } from "../base/inExcel";
import { officeCode } from "../base/officeErrors";

/** Excel on the web answers with at most 5 MB; what is left over holds the answer's own wrapping. */
const ANSWER_LIMIT = 4_000_000;
/** Questions of one round trip; more of them make Excel slow to answer. */
const QUESTIONS_LIMIT = 3_000;

/** One question, how large its answer will be at most, and what to do with the answer. */
export interface Question {
  readonly bytes: number;
  /** Queues the question; called again where the answer was too large. */
  readonly ask: () => () => void;
}

/**
 * Asks in as few round trips as the size of an answer allows; answers that turn out too large are asked for
 * again in smaller parts.
 * @throws what Excel answers to a question whose answer is too large on its own.
 */
export async function askInBatches(
  { sync }: Conversation,
  questions: readonly Question[],
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<void> {
  let limit = ANSWER_LIMIT;
  let at = 0;
  while (at < questions.length) {
    const batch = firstOf(questions, at, limit);
    const answers = batch.map(({ ask }) => ask());
    try {
      await sync();
      for (const take of answers) take();
      at += batch.length;
    } catch (error) {
      const isTooLarge = officeCode(error) === "ResponsePayloadSizeLimitExceeded";
      if (!isTooLarge || batch.length === 1) throw error;
      limit = Math.floor(sizeOf(batch) / 2);
    }
    onProgress(at, questions.length);
  }
}

function sizeOf(batch: readonly Question[]): number {
  return batch.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** As many of the next questions as one answer holds, and at least one. */
function firstOf(questions: readonly Question[], from: number, limit: number): readonly Question[] {
  let bytes = 0;
  let to = from;
  while (to < questions.length && to - from < QUESTIONS_LIMIT) {
    bytes += questions[to]?.bytes ?? 0;
    if (to > from && bytes > limit) break;
    to += 1;
  }
  return questions.slice(from, to);
}
