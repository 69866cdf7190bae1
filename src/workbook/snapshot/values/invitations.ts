import type { Field } from "../../../domain/records/field";
import type { Invitation } from "../../../domain/records/vocabulary";
import { type Reading, Reservation, type ValueKind } from "./reading";
import { crossedKind, tickOrCrossKind, yesNoKind } from "./yesNo";

const NOT_KNOWN = ["?", "??", "not known", "unknown", "u/k", "tbc"];

/** Whether an agency was invited; a question mark is a separate answer, printed as "?". */
export const invitationKind = invitationBy(yesNoKind);

/** The same in a column whose only marks are crosses. */
export const crossedInvitationKind = invitationBy(crossedKind);

/** The same where crosses stand beside ticks. */
export const tickOrCrossInvitationKind = invitationBy(tickOrCrossKind);

function invitationBy(kind: ValueKind<boolean>): ValueKind<Invitation> {
  return {
    text: (text) => asInvitation(kind.text(text)),
    number: (value) => asInvitation(kind.number(value)),
    boolean: (value) => (value ? "yes" : "no"),
    ownWords: new Map<string, Field<Invitation>>(NOT_KNOWN.map((word) => [word, "not known"])),
  };
}

function asInvitation(reading: Reading<boolean>): Reading<Invitation> {
  if (typeof reading === "boolean") return reading ? "yes" : "no";
  return reading instanceof Reservation
    ? new Reservation<Invitation>(reading.kind, { missing: "unreadable" }, reading.suggestion)
    : reading;
}
