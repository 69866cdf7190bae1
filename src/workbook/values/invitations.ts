import type { Field } from "../../domain/records/field";
import type { Invitation } from "../../domain/records/vocabulary";
import { Reservation, type ValueKind } from "./reading";
import { crossedKind } from "./yesNo";

const NOT_KNOWN = ["?", "??", "not known", "unknown", "u/k", "tbc"];

/** Whether an agency was invited; a question mark is an answer of its own, printed as "?". */
export const invitationKind: ValueKind<Invitation> = {
  text: (text) => asInvitation(crossedKind.text(text)),
  number: (value) => asInvitation(crossedKind.number(value)),
  boolean: (value) => (value ? "yes" : "no"),
  ownWords: new Map<string, Field<Invitation>>(NOT_KNOWN.map((word) => [word, "not known"])),
};

function asInvitation(reading: ReturnType<typeof crossedKind.text>) {
  if (typeof reading === "boolean") return reading ? "yes" : "no";
  return reading instanceof Reservation
    ? new Reservation<Invitation>(reading.kind, { missing: "unreadable" }, reading.suggestion)
    : reading;
}
