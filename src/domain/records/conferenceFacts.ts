import type { Field } from "./field";

/** A yes or no that is recorded of a conference, as the table of them has it. */
interface Fact {
  readonly field: string;
  readonly title: string;
  /** Its line in the table. */
  readonly line: string;
  /** Where it is laid down, where that is not a council's own practice. */
  readonly source?: string;
}

/**
 * What is recorded of a conference with a yes or a no, beside its steps: one entry for each. No timescale hangs on them,
 * and nothing is assumed where no column records them.
 */
const CONFERENCE_FACTS = [
  { field: "quorate", title: "Quorate", line: "Quorate" },
  {
    field: "parentsAttended",
    title: "Parents attended",
    line: "Parents or carers attended",
  },
  {
    field: "reportShared",
    title: "Report shared with the family",
    line: "Report shared with the family beforehand",
    source: "Working Together to Safeguard Children 2023",
  },
  { field: "advocateOffered", title: "Advocate offered", line: "Advocate offered to a child" },
  { field: "advocateUsed", title: "Advocate used", line: "Advocate used by a child" },
  {
    field: "familyGroupOffered",
    title: "Family group decision-making offered",
    line: "Family group decision-making offered",
    source: "Children’s Wellbeing and Schools Act 2026, section 1 (in force by regulations)",
  },
  {
    field: "familyGroupHeld",
    title: "Family group decision-making held",
    line: "Family group decision-making held",
    source: "Children’s Wellbeing and Schools Act 2026, section 1 (in force by regulations)",
  },
  {
    field: "protectionTeam",
    title: "Multi-agency child protection team",
    line: "Multi-agency child protection team took part",
    source: "Children’s Wellbeing and Schools Act 2026, section 3 (in force by regulations)",
  },
  {
    field: "leadPractitioner",
    title: "Lead child protection practitioner took part",
    line: "Lead child protection practitioner took part",
    source: "Children’s Wellbeing and Schools Act 2026, section 3 (in force by regulations)",
  },
] as const satisfies readonly Fact[];

/** The name of a fact's field. */
export type FactField = (typeof CONFERENCE_FACTS)[number]["field"];

/** The fields that hold a conference's facts. */
export type ConferenceFacts = { readonly [Name in FactField]: Field<boolean> };

/** A fact by the types that all of them share. */
export interface ConferenceFact extends Fact {
  readonly field: FactField;
}

/** Every fact, in the order of the table. */
export const FACTS: readonly ConferenceFact[] = CONFERENCE_FACTS;
