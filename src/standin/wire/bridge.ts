import { ApiError } from "./apiError";
import { byteLength } from "./byteLength";
import { ANSWER_LOST, type Faults } from "./faults";
import { ACTION, type Batch, type BatchAnswer, type RequestMessage } from "./message";

/** What one request or one response may weigh in Excel on the web. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The two ends of the wire, as the client library expects them on its window. */
export interface NativeBridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost: ((text: string) => void) | null;
}

/** What went over the wire since the start or the last reset. */
export interface WireCounts {
  roundTrips: number;
  /** Messages that only release what `Excel.run` kept: sent behind its back, awaited by nobody. */
  releases: number;
  bytesIn: number;
  bytesOut: number;
}

/** The host's end of the wire: one message in per `context.sync()`, one answer out. */
export class Bridge implements NativeBridge {
  onMessageFromHost: ((text: string) => void) | null = null;
  readonly counts: WireCounts = { roundTrips: 0, releases: 0, bytesIn: 0, bytesOut: 0 };
  private readonly waiting: EventEntry[] = [];
  private answering = false;

  constructor(
    private readonly run: (batch: Batch, stopAfter: number | null) => BatchAnswer,
    private readonly faults: Faults,
  ) {}

  readonly sendMessageToHost = (text: string): void => {
    const request: RequestMessage = JSON.parse(text);
    const bytes = byteLength(text);
    const batch = batchOf(request);
    this.counts.bytesIn += bytes;
    if (isRelease(batch)) {
      this.counts.releases += 1;
      this.send(request.id, this.answer(batch, bytes, null), 0);
      return;
    }
    const pane = this.faults.takePane();
    const carryOut = () => this.carryOut(request.id, batch, bytes);
    if (pane) pane().then(carryOut, carryOut);
    else carryOut();
  };

  private carryOut(id: RequestMessage["id"], batch: Batch, bytes: number): void {
    this.counts.roundTrips += 1;
    const fault = this.faults.next();
    if (fault.silent) return;
    const answer =
      fault.error === null ? this.answer(batch, bytes, fault.stopAfter) : refusal(fault.error);
    this.send(id, fault.answerLost ? refusal(ANSWER_LOST) : answer, fault.delay);
  }

  /** Tells the client of events, behind the answer to the batch that brought them. */
  notify(entries: readonly EventEntry[]): void {
    if (entries.length === 0) return;
    this.waiting.push(...entries);
    if (!this.answering) setTimeout(() => this.tell(), 0);
  }

  private tell(): void {
    const entries = this.waiting.splice(0);
    if (entries.length > 0) {
      this.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
    }
  }

  private answer(batch: Batch, bytes: number, stopAfter: number | null): HttpAnswer {
    if (bytes > PAYLOAD_LIMIT && this.faults.payloadLimit) {
      return refusal(
        new ApiError(
          "RequestPayloadSizeLimitExceeded",
          "The request payload size has exceeded the limit.",
        ),
      );
    }
    this.answering = true;
    try {
      return this.withinLimit(JSON.stringify(this.run(batch, stopAfter)));
    } catch (error) {
      if (error instanceof ApiError) return refusal(error);
      throw error;
    } finally {
      this.answering = false;
    }
  }

  private withinLimit(body: string): HttpAnswer {
    if (this.faults.payloadLimit && byteLength(body) > PAYLOAD_LIMIT) {
      return refusal(
        new ApiError(
          "ResponsePayloadSizeLimitExceeded",
          "The response payload size has exceeded the limit.",
        ),
      );
    }
    return { statusCode: 200, body };
  }

  private send(id: number, answer: HttpAnswer, delay: number): void {
    const message = JSON.stringify({ id, type: 2, flags: 0, message: { headers: {}, ...answer } });
    this.counts.bytesOut += byteLength(answer.body);
    setTimeout(() => {
      this.onMessageFromHost?.(message);
      this.tell();
    }, delay);
  }
}

/** One event as the client library takes it. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** The library sends a batch as an object or, in another edition, as its text. */
const batchOf = ({ message: { body } }: RequestMessage): Batch =>
  typeof body === "string" ? JSON.parse(body) : body;

/** Whether a batch does nothing but release references. */
const isRelease = ({ Actions }: Batch): boolean =>
  Actions.some(({ Name }) => Name === "_RemoveReference") &&
  Actions.every(
    ({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === "_RemoveReference",
  );

interface HttpAnswer {
  readonly statusCode: number;
  readonly body: string;
}

const refusal = (error: ApiError): HttpAnswer => ({
  statusCode: STATUS[error.code] ?? 400,
  body: JSON.stringify({ error: { code: error.code, message: error.message } }),
});

const STATUS: Readonly<Record<string, number>> = {
  GeneralException: 500,
  AccessDenied: 403,
  InvalidOrTimedOutSession: 408,
};
