import type { ConferenceFacts } from "../../../domain/records/conferenceFacts";
import type { FieldsOf } from "./field";

/** Columns that record a yes or a no of a conference, beside its dates. */
export const conferenceFacts = {
  quorate: {
    kind: "yes or no",
    names: [
      "Quorate",
      "Quorate Y/N",
      "Was it quorate",
      "Conference quorate",
      "Quorum",
      "Quorum met",
      "Quorum reached",
    ],
    unlike: ["status", "reason"],
  },
  parentsAttended: {
    kind: "yes or no",
    names: [
      "Parents attended",
      "Parent attended",
      "Parents present",
      "Parents / carers attended",
      "Parental attendance",
      "Parents at conference",
      "Mother / father attended",
      "Parents in attendance",
      "Parents",
    ],
    unlike: ["report", "names", "name", "invited"],
  },
  reportShared: {
    kind: "yes or no",
    names: [
      "Report shared with family",
      "Report shared with parents",
      "Report shared with parents beforehand",
      "Report shared with family before conference",
      "Parents saw report before conference",
      "SW report shared with parents",
      "Report shared with parents in advance",
      "Reports shared with family",
      "Family had report beforehand",
    ],
    unlike: ["date", "received", "days"],
  },
  advocateOffered: {
    kind: "yes or no",
    names: [
      "Advocate offered",
      "Advocacy offered",
      "Offered advocate",
      "Advocate offered Y/N",
      "Was an advocate offered",
      "Offered advocacy",
    ],
    unlike: ["used", "accepted", "name"],
  },
  advocateUsed: {
    kind: "yes or no",
    names: [
      "Advocate used",
      "Advocacy used",
      "Advocate attended",
      "Advocate accepted",
      "Advocate taken up",
      "Advocacy taken up",
      "Advocacy accepted",
      "Had an advocate",
    ],
    unlike: ["offered", "name"],
  },
  familyGroupOffered: {
    kind: "yes or no",
    names: [
      "Family group decision-making offered",
      "Family group decision making meeting offered",
      "FGDM offered",
      "FGC offered",
      "Family group conference offered",
      "Offered FGDM",
    ],
    unlike: ["held", "date"],
  },
  familyGroupHeld: {
    kind: "yes or no",
    names: [
      "Family group decision-making held",
      "Family group decision making meeting held",
      "FGDM held",
      "FGC held",
      "Family group conference held",
      "FGDM took place",
    ],
    unlike: ["offered"],
  },
  protectionTeam: {
    kind: "yes or no",
    names: [
      "Multi-agency child protection team",
      "MACPT",
      "MACPT involved",
      "MACPT attended",
      "Multi-agency child protection team involved",
    ],
    unlike: ["date"],
  },
  leadPractitioner: {
    kind: "yes or no",
    names: [
      "Lead child protection practitioner attended",
      "LCPP attended",
      "LCPP involved",
      "Lead child protection practitioner involved",
      "LCPP took part",
      "LCPP Y/N",
    ],
    unlike: ["name", "date"],
  },
} as const satisfies FieldsOf<ConferenceFacts>;
