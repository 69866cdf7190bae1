import { describe, expect, it } from "@jest/globals";
import { isKnown } from "../../../../src/domain/records/field";
import { readText } from "../../../../src/workbook/reading/rows/cellReader";
import { actionStatusKind } from "../../../../src/workbook/snapshot/values/actionStatuses";
import {
  conferenceStatusKind,
  statusInTypeKind,
} from "../../../../src/workbook/snapshot/values/conferenceStatuses";
import { conferenceTypeKind } from "../../../../src/workbook/snapshot/values/conferenceTypes";
import {
  outcomeKind,
  statusInOutcomeKind,
} from "../../../../src/workbook/snapshot/values/outcomes";
import { Reservation, type ValueKind } from "../../../../src/workbook/snapshot/values/reading";
import { section47OutcomeKind } from "../../../../src/workbook/snapshot/values/section47Outcomes";

/** What a text is read as; "unknown" where it is told at its cell, and why there is none else. */
function read<T>(kind: ValueKind<T>, text: string): T | string {
  const reading = readText(text, kind);
  if (reading instanceof Reservation)
    return reading.kind === "unknown word" ? "unknown" : reading.kind;
  return isKnown(reading) ? reading : (reading as { missing: string }).missing;
}

const decision = (text: string) => {
  const outcome = read(outcomeKind, text);
  return typeof outcome === "string" ? outcome : outcome.decision;
};

describe("an outcome", () => {
  it.each([
    "Plan ended for A, continues for B",
    "No decision",
    "No conference",
    "No CIN",
    "Initial conference",
    "Moved away",
    "Looked after",
    "Threshold no longer met",
    "A – plan ended, B – plan continues",
    "Plan continues (2), ended (1)",
    "Ended x1, continue x2",
    "CP x2, CIN x1",
    "Plan ended for 1 child, continues for 2",
    "Plan ended (older sibling only)",
    "Plan ended for eldest; CP continues for others",
    "CIN for eldest, CP continues for younger two",
    "Part ended",
    "Discontinued for one, remains for two",
    "Step down for one child only",
    "2 children remain on plan, 1 removed",
    "No plan for A; CP plan B",
    "CP plan for 1, no plan for 1",
    "CP plan B only",
    "Plan for 2 of 3 children",
    "2 CP, 1 CIN",
    "Threshold not met for one child, plan for two",
    "Plan ended in part",
    "Plan not ended",
    "Plan should not end",
    "Plan ended?",
    "Plan ended/continues",
    "Plan ended - twins only",
    "Plan ended except baby",
  ])("that may say different things of different children is not understood: %s", (text) => {
    expect(decision(text)).toBe("unknown");
  });

  it.each([
    ["Plan ended - moved out of area", "plan ended"],
    ["Plan ended for both children", "plan ended"],
    ["CPP ceased – step down to CiN", "plan ended"],
    ["Child protection plan ended, child now looked after", "plan ended"],
    ["Plan ended - 18th birthday", "plan ended"],
    ["Plan continues for all children", "plan continues"],
    ["Plan continues - change of category to Emotional", "plan continues"],
    ["Plan continues; review in 6 months", "plan continues"],
    ["No plan made", "no plan"],
    ["No plan - accommodated with extended family", "no plan"],
    ["No - CIN", "no plan"],
    ["Plan made, neglect", "plan made"],
  ])("is understood with the details that change nothing: %s", (text, expected) => {
    expect(decision(text)).toBe(expected);
  });

  it.each([
    ["CP plan - child in need"],
    ["Plan continues - moved out of area"],
    ["No plan - plan continues"],
  ])("that contradicts itself is not understood: %s", (text) => {
    expect(decision(text)).toBe("unknown");
  });

  it.each([
    ["Cancelled", "cancelled"],
    ["Stood down", "cancelled"],
    ["Cancelled - family moved out of area", "cancelled, not needed"],
    ["Cancelled - no longer needed", "cancelled, not needed"],
    ["Postponed - chair ill", "postponed"],
    ["Rearranged to 12/06/2024", "postponed"],
    ["Reconvene in 2 weeks", "postponed"],
    ["Adjourned", "adjourned"],
    ["Adjourned to 5 May", "adjourned"],
    ["Inquorate – to be reconvened", "inquorate"],
    ["Not held - inquorate", "inquorate"],
    ["Reconvened", "reconvened"],
  ])("may say only whether the conference took place: %s", (text, status) => {
    expect(decision(text)).toBe("not recorded");
    expect(read(statusInOutcomeKind, text)).toBe(status);
  });

  it("may say both", () => {
    expect(decision("Plan continues; adjourned")).toBe("plan continues");
    expect(read(statusInOutcomeKind, "Plan continues; adjourned")).toBe("adjourned");
    expect(read(statusInOutcomeKind, "Plan continues")).toBe("not recorded");
  });
});

describe("a type", () => {
  it.each([
    ["RCPC - cancelled", "review", "cancelled"],
    ["Cancelled ICPC", "initial", "cancelled"],
    ["ICPC (postponed)", "initial", "postponed"],
    ["Reconvened RCPC", "review", "reconvened"],
    ["ICPC", "initial", "not recorded"],
  ])("may say whether the conference took place: %s", (text, type, status) => {
    expect(read(conferenceTypeKind, text)).toBe(type);
    expect(read(statusInTypeKind, text)).toBe(status);
  });

  it.each(["ICPC/RCPC", "Initial and review", "Combined", "Initial & Review conference"])(
    "of a conference that was both an initial one and a review: %s",
    (text) => expect(read(conferenceTypeKind, text)).toBe("initial and review"),
  );

  it.each(["Review of practice", "Initial visit", "Cancelled", "ICPC sibling only"])(
    "of which a word is left over is not understood: %s",
    (text) => expect(read(conferenceTypeKind, text)).toBe("unknown"),
  );
});

describe("a status", () => {
  it.each([
    ["Held", "held"],
    ["Took place", "held"],
    ["Cancelled due to snow", "cancelled"],
    ["Cancelled - not required", "cancelled, not needed"],
    ["Booked", "not known yet"],
    ["Held / cancelled", "unknown"],
    ["Half held", "unknown"],
  ])("%s is %s", (text, expected) => {
    expect(read(conferenceStatusKind, text)).toBe(expected);
  });
});

describe("the outcome of a section 47 enquiry", () => {
  it.each([
    ["Request for ICPC", "asked for", null],
    ["ICPC requested - no date yet", "asked for", null],
    ["Proceed to ICPC", "asked for", null],
    ["Substantiated - ICPC", "asked for", null],
    ["Threshold met, ICPC requested", "asked for", "met"],
    ["Threshold met - no delay to ICPC", null, "met"],
    ["Threshold met", null, "met"],
    ["Threshold not met", "not asked for", "not met"],
    ["Below threshold", "not asked for", "not met"],
    ["Threshold was never reached", "not asked for", "not met"],
    ["ICPC cancelled", "not asked for", null],
    ["Request for conference declined", "not asked for", null],
    ["No ICPC required", "not asked for", null],
    ["Single assessment / CiN", "not asked for", null],
    ["Concerns not substantiated", "not asked for", null],
    [
      "Concerns substantiated and child judged to be at continuing risk of significant harm",
      "asked for",
      null,
    ],
    ["Concerns substantiated, child at continuing risk of significant harm", "asked for", null],
    ["Concerns substantiated - children likely to suffer significant harm", "asked for", null],
    [
      "Concerns substantiated, but child not judged to be at continuing risk of significant harm",
      "not asked for",
      null,
    ],
    ["Concerns substantiated but child is no longer at risk", "not asked for", null],
    ["NFA", "not asked for", null],
  ])("%s", (words, conference, threshold) => {
    expect(read(section47OutcomeKind, words)).toEqual({ conference, threshold, words });
  });

  it.each([
    "Threshold not met but ICPC requested",
    "ICPC maybe",
    "Sibling ICPC only",
    "Threshold met for one child",
    "Concerns substantiated and one child at continuing risk",
    "Concerns substantiated and child not at risk, sibling at risk",
    "Request ICPC?",
    "Awaiting panel",
  ])("is not understood where it may say two things: %s", (words) => {
    expect(read(section47OutcomeKind, words)).toBe("unknown");
  });
});

describe("the status of an action", () => {
  it.each([
    [
      "done",
      "Complete|Completed|Done|Closed|Achieved|Blue (complete)|100% complete|Completed 3/6/24",
    ],
    ["dropped", "Superseded|No longer required|Withdrawn|Superseded by the new plan"],
    [
      "open",
      "Not complete|Not completed|Incomplete|Partially complete|Partly done|Nearly complete|To be completed|Not done|Completion delayed|Will be completed in June|Ongoing|90% complete|Not yet started",
    ],
    [null, "Green|Amber|R"],
  ])("is %s", (says, words) => {
    for (const text of words.split("|")) {
      expect([text, read(actionStatusKind, text)]).toEqual([text, { says, words: text }]);
    }
  });

  it.each([
    "Closed - not achieved",
    "Complete apart from audit",
    "Completed bar sign off",
    "Completed?",
  ])("is not understood where a word is left over: %s", (text) =>
    expect(read(actionStatusKind, text)).toBe("unknown"),
  );
});
