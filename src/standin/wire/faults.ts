import { ApiError, type ApiErrorCode } from "./apiError";

/** What is to go wrong with one round trip. */
export interface RoundTripFault {
  readonly error: ApiError | null;
  readonly delay: number;
  readonly silent: boolean;
  /** How many of its actions are carried out before Excel stops; all of them where this is `null`. */
  readonly stopAfter: number | null;
  /** Whether the answer never arrives, though all was carried out. */
  readonly answerLost: boolean;
}

/** Things that go wrong in real use, to be switched on by a test. */
export class Faults {
  /** Answers every round trip this many milliseconds late. */
  delay = 0;
  /** Answers no round trip at all, as a host that hangs. */
  silent = false;
  /** A cell is being edited: every request is refused. */
  cellEditMode = false;
  /** The workbook was closed, or Excel ended its session: every request is refused. */
  sessionOver = false;
  /** Holds requests and responses to 5 MB, as Excel on the web does. */
  payloadLimit = true;
  private readonly failures = new Map<number, ApiError>();
  private readonly silences = new Set<number>();
  private readonly stops = new Map<number, number>();
  private readonly meanwhiles = new Map<number, () => void>();
  private readonly panes = new Map<number, () => Promise<unknown>>();
  private readonly lostAnswers = new Set<number>();
  private seen = 0;

  /** Lets the n-th round trip from now on fail, counting from 1; Excel's message can quote a cell. */
  failRoundTrip(
    nth: number,
    code: ApiErrorCode = "GeneralException",
    message = "There was an internal error while processing the request.",
  ): void {
    this.failures.set(this.seen + nth, new ApiError(code, message));
  }

  /**
   * Lets Excel stop in the n-th round trip from now on, counting from 1, after n of its actions: those
   * stay done. A round trip with no more actions than that is carried out whole.
   */
  stopPartway(nth: number, actions: number): void {
    this.stops.set(this.seen + nth, actions);
  }

  /** Lets a colleague do something just before the n-th round trip from now on is carried out, counting from 1. */
  meanwhile(nth: number, edit: () => void): void {
    this.meanwhiles.set(this.seen + nth, edit);
  }

  /**
   * Lets another pane do something, with round trips of its own, before the n-th round trip from now on is carried
   * out, counting from 1. What becomes of it is for the caller to look at.
   */
  anotherPane(nth: number, act: () => Promise<unknown>): void {
    this.panes.set(this.seen + nth, act);
  }

  /** Carries the n-th round trip from now on out, counting from 1, and loses its answer: the connection broke. */
  loseAnswer(nth: number): void {
    this.lostAnswers.add(this.seen + nth);
  }

  /** What another pane does before the round trip that has just come in; `null` where none does anything. */
  takePane(): (() => Promise<unknown>) | null {
    const nth = this.seen + 1;
    const act = this.panes.get(nth) ?? null;
    this.panes.delete(nth);
    return act;
  }

  /** Leaves the n-th round trip from now on without an answer, counting from 1. */
  ignoreRoundTrip(nth: number): void {
    this.silences.add(this.seen + nth);
  }

  /** What goes wrong with the round trip that has just come in. */
  next(): RoundTripFault {
    this.seen += 1;
    this.meanwhiles.get(this.seen)?.();
    const planned = this.failures.get(this.seen) ?? null;
    const lasting = this.sessionOver ? SESSION_OVER : this.cellEditMode ? IN_CELL_EDIT_MODE : null;
    const error = planned ?? lasting;
    return {
      error,
      delay: this.delay,
      silent: this.silent || this.silences.has(this.seen),
      stopAfter: this.stops.get(this.seen) ?? null,
      answerLost: this.lostAnswers.has(this.seen),
    };
  }
}

/** What the client is told where the connection broke before the answer came. */
export const ANSWER_LOST = new ApiError("ConnectionFailure", "The connection to Excel was lost.");

const SESSION_OVER = new ApiError(
  "InvalidOrTimedOutSession",
  "Your Office session has expired or is invalid. To continue, refresh the page.",
);

const IN_CELL_EDIT_MODE = new ApiError(
  "InvalidOperationInCellEditMode",
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
);
