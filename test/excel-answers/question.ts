/** What an answer is made of: it is kept as JSON. */
export type Answer = null | boolean | number | string | readonly Answer[];

/** What a question is put with. */
export interface Asking {
  readonly context: Excel.RequestContext;
  /** A blank sheet for this question alone, in front; it is deleted afterwards. */
  readonly sheet: Excel.Worksheet;
  /** Asks the person at the screen to do something in Excel, and waits until it is done. */
  readonly byHand: (what: string) => Promise<void>;
}

/** One thing to ask a real Excel, whose answer the stand-in is held to. */
export interface Question {
  /** Kept with every answer that is recorded: never changed. */
  readonly id: string;
  readonly asks: string;
  /** Where Microsoft's documentation answers it, its answer; where it says nothing or too little, `null`. */
  readonly documented: Answer;
  /** The requirement set that it needs. */
  readonly needs: string;
  readonly ask: (asking: Asking) => Promise<Answer>;
}

/** A person chose not to do what a question asks for. */
export class Skipped extends Error {
  override readonly name = "Skipped";
}

/** Sends what was asked for; gives `null`, or the words `refused:` and Excel's code where it refuses. */
export async function refusalOf(context: Excel.RequestContext): Promise<string | null> {
  try {
    await context.sync();
    return null;
  } catch (error) {
    return refusal(error);
  }
}

/** An error as an answer; one that is not Excel's is thrown again. */
export function refusal(error: unknown): string {
  if (error instanceof OfficeExtension.Error) return `refused: ${error.code}`;
  throw error;
}
