import { ApiError } from "./apiError";
import type { Faults } from "./faults";
import type { Batch, BatchAnswer, RequestMessage } from "./message";

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
  bytesIn: number;
  bytesOut: number;
}

/** The host's end of the wire: one message in per `context.sync()`, one answer out. */
export class Bridge implements NativeBridge {
  onMessageFromHost: ((text: string) => void) | null = null;
  readonly counts: WireCounts = { roundTrips: 0, bytesIn: 0, bytesOut: 0 };
  private readonly waiting: EventEntry[] = [];
  private answering = false;

  constructor(
    private readonly run: (batch: Batch) => BatchAnswer,
    private readonly faults: Faults,
  ) {}

  readonly sendMessageToHost = (text: string): void => {
    const request: RequestMessage = JSON.parse(text);
    this.counts.roundTrips += 1;
    this.counts.bytesIn += byteLength(text);
    const fault = this.faults.next();
    if (fault.silent) return;
    const answer =
      fault.error === null ? this.answer(request, byteLength(text)) : refusal(fault.error);
    this.send(request.id, answer, fault.delay);
  };

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

  private answer(request: RequestMessage, bytes: number): HttpAnswer {
    if (bytes > PAYLOAD_LIMIT && this.faults.payloadLimit) {
      return refusal(
        new ApiError(
          "RequestPayloadSizeLimitExceeded",
          "The request payload size has exceeded the limit.",
        ),
      );
    }
    const { body } = request.message;
    const batch: Batch = typeof body === "string" ? JSON.parse(body) : body;
    this.answering = true;
    try {
      return this.withinLimit(JSON.stringify(this.run(batch)));
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

interface HttpAnswer {
  readonly statusCode: number;
  readonly body: string;
}

const refusal = (error: ApiError): HttpAnswer => ({
  statusCode: STATUS[error.code] ?? 400,
  body: JSON.stringify({ error: { code: error.code, message: error.message } }),
});

const STATUS: Readonly<Record<string, number>> = { GeneralException: 500, AccessDenied: 403 };

/** Bytes of a text in UTF-8. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
    if (code >= 0xdc00 && code <= 0xdfff) bytes -= 2;
  }
  return bytes;
}
