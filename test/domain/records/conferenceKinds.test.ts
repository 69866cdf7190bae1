import { expect, test } from "@jest/globals";
import { tookPlace } from "../../../src/domain/records/conferenceKinds";
import { NOT_RECORDED, UNREADABLE } from "../../../src/domain/records/field";
import { conference, outcome } from "../recordBuilders";

const decided = outcome("plan continues");

test.each([
  ["cancelled", decided, false],
  ["cancelled, not needed", decided, false],
  ["postponed", decided, false],
  ["adjourned", NOT_RECORDED, false],
  ["adjourned", decided, true],
  ["inquorate", NOT_RECORDED, false],
  ["inquorate", UNREADABLE, true],
  ["inquorate", decided, true],
  ["reconvened", NOT_RECORDED, true],
  ["held", NOT_RECORDED, true],
  [NOT_RECORDED, NOT_RECORDED, true],
] as const)(
  "a conference of status %j and outcome %j took place: %s",
  (status, decision, expected) => {
    expect(tookPlace(conference({ status, outcome: decision }))).toBe(expected);
  },
);
