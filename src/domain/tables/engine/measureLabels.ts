import { limitInWords } from "../../calendar/limit";
import type { Settings } from "../../settings/settings";

/** The line of T01 in Table 2b, with the limit and the start that are set. */
export function initial({ timescales: { T01 } }: Settings): string {
  const start =
    T01.from === "strategyDiscussion" ? "strategy meeting" : "start of section 47 enquiry";
  const within = T01.unit === "working days" ? `${T01.amount} days` : limitInWords(T01);
  return `Initial conferences held within ${within} of ${start}`;
}

/** The line of the reviews in Table 2b. */
export function review(): string {
  return "Review conferences held on time";
}

/** The line of T06 in Table 2b, with the limit that is set. */
export function reportBeforeReview({ timescales: { T06 } }: Settings): string {
  return `Social worker report received ≥ ${limitInWords(T06)} before review conference`;
}

/** The line of T05 in Table 2b, with the limit that is set. */
export function reportBeforeInitial({ timescales: { T05 } }: Settings): string {
  return `Social worker report received ≥ ${limitInWords(T05)} before initial conference`;
}

/** The line of T07 in Table 2b, with the limit that is set. */
export function outlinePlan({ timescales: { T07 } }: Settings): string {
  return `Outline plan distributed within ${limitInWords(T07)} of conference`;
}

/** The line of T08 in Table 2b, with the limit that is set. */
export function toChair({ timescales: { T08 } }: Settings): string {
  return `Minutes sent to chair ≤ ${limitInWords(T08)} following conference`;
}

/** The line of T09 in Table 2b, with the limit and the start that are set. */
export function approved({ timescales: { T09 } }: Settings): string {
  const start = T09.from === "minutesToChair" ? "from receipt" : "following conference";
  return `Minutes approved by chair ≤ ${limitInWords(T09)} ${start}`;
}

const FULL_RECORD_FROM = {
  date: "end of conference",
  minutesToChair: "receipt by chair",
  minutesApproved: "approval by chair",
} as const;

/** The line of T10 in Table 2b, with the limit and the start that are set. */
export function fullRecord({ timescales: { T10 } }: Settings): string {
  return `Full record distributed ≤ ${limitInWords(T10)} from ${FULL_RECORD_FROM[T10.from]}`;
}
