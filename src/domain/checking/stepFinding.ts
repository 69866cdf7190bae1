import type { RecordName, Remark, Severity, TimescaleFinding } from "../findings/finding";
import { judge, type Span } from "../judging/judge";
import { spanFor } from "../judging/timing";
import { isBooked, isToCome } from "../people/families";
import { tookPlace } from "../records/conferenceKinds";
import { isKnown, known, NOT_RECORDED } from "../records/field";
import type { Conference } from "../records/records";
import { type CellRef, cellOf } from "../records/source";
import type { ConferenceJudge } from "./conferenceVerdict";
import { severityOf, timescaleFinding } from "./timescaleFinding";

/** What all findings of one timescale have in common. */
export interface StepCheck {
  readonly judge: ConferenceJudge;
  /** Severity of what is late. */
  readonly severity: Severity;
  readonly remarksOn?: (
    conference: Conference,
    judge: ConferenceJudge,
    outcome: TimescaleFinding["outcome"],
  ) => readonly Remark[];
}

/** The span of a step for some of a conference's children, and what is said of them. */
export interface OwnSpan {
  readonly span: Span;
  readonly remarks: readonly Remark[];
}

const NO_REMARKS: readonly Remark[] = [];
const OUTCOME_IS_MISSING: readonly Remark[] = [{ code: "outcome is missing" }];

/**
 * A finding on a step of a conference. A log of years has tens of thousands of them, of which a person reads a
 * few: the arithmetic is worked out when it is first asked for.
 */
export class StepFinding implements TimescaleFinding {
  #arithmetic: TimescaleFinding | undefined;

  constructor(
    private readonly check: StepCheck,
    private readonly conference: Conference,
    readonly outcome: TimescaleFinding["outcome"],
    /** Where it is not the timing's own span: a review, for some of its children. */
    private readonly own?: OwnSpan,
  ) {}

  get kind(): "timescale" {
    return "timescale";
  }

  get code(): string {
    return this.check.judge.timescale.code;
  }

  get severity(): Severity {
    return severityOf(this.outcome, this.check.severity);
  }

  get cell(): CellRef {
    return cellOf(this.conference.sources[0], this.#field);
  }

  get record(): RecordName {
    return this.check.judge.tracker.names.conference(this.conference);
  }

  get reason(): string | null {
    return known(this.conference.reasonForDelay) ?? null;
  }

  get start() {
    return this.#worked.start;
  }

  get from() {
    return this.#worked.from;
  }

  get to() {
    return this.#worked.to;
  }

  get limit() {
    return this.#worked.limit;
  }

  get allowed() {
    return this.#worked.allowed;
  }

  get backwards() {
    return this.#worked.backwards;
  }

  get daysLate() {
    return this.#worked.daysLate;
  }

  get daysOff() {
    return this.#worked.daysOff;
  }

  get closureDays() {
    return this.#worked.closureDays;
  }

  get asAt() {
    return this.#worked.asAt;
  }

  get remarks() {
    return this.#worked.remarks;
  }

  /** The finding as plain values, as JSON has it. */
  toJSON(): TimescaleFinding {
    return this.#worked;
  }

  get #field(): string {
    return this.check.judge.fieldOf(this.outcome, this.conference);
  }

  get #worked(): TimescaleFinding {
    this.#arithmetic ??= this.#work();
    return this.#arithmetic;
  }

  /** What is said of a conference that is booked too late, or was cancelled. */
  #ofNotHeld(): readonly Remark[] {
    const { tracker, timing } = this.check.judge;
    const { date } = this.conference;
    if (timing.endField !== "date") return NO_REMARKS;
    if (this.outcome === "cannot be judged" && this.conference.status === "cancelled") {
      return [{ code: "cancelled" }];
    }
    if (this.outcome === "cannot be judged" && isToCome(this.conference, tracker.asAt)) {
      return [{ code: "days not read" }];
    }
    if (this.outcome !== "due soon" && this.outcome !== "overdue") return NO_REMARKS;
    const isAhead = isKnown(date) && isBooked(this.conference, tracker.asAt);
    if (!isAhead) return NO_REMARKS;
    const { limit } = judge(spanFor(timing, this.conference), tracker.judging);
    const isInTime = limit !== null && date <= limit;
    return [{ code: isInTime ? "booked in time" : "booked too late", on: date }];
  }

  #work(): TimescaleFinding {
    const { judge, remarksOn } = this.check;
    const { code, outcome, severity, cell, record, reason } = this;
    if (this.own) {
      const about = { code, outcome, severity, cell, record, reason, remarks: this.own.remarks };
      return timescaleFinding(judge.tracker, about, this.own.span);
    }
    const ownRemarks =
      this.#field === "outcome" ? OUTCOME_IS_MISSING : remarksOn?.(this.conference, judge, outcome);
    const remarks = [...(ownRemarks ?? NO_REMARKS), ...this.#ofNotHeld()];
    const about = { code, outcome, severity, cell, record, reason, remarks };
    const span = spanFor(judge.timing, this.conference);
    // Its own day is none on which it was held.
    const isOpen = judge.timing.endField === "date" && !tookPlace(this.conference);
    return timescaleFinding(judge.tracker, about, isOpen ? { ...span, end: NOT_RECORDED } : span);
  }
}
