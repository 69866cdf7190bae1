import { columnsOf, type Need } from "../records/need";
import type { RowSource } from "../records/source";
import { are, counted } from "../text/numbers";
import { count, label } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { leftOutOf, withoutConference } from "./engine/leftOut";
import type { Reporting } from "./engine/reporting";
import type { TableContent } from "./engine/table";
import { said } from "./engine/wording";

/** The columns that say how the children of conferences took part. */
export const PARTICIPATION_COLUMNS: readonly Need[] = [
  { dataset: "conferences", anyOf: ["familyRef", "childRef"] },
  ...columnsOf("conferences", "date"),
  { dataset: "children", anyOf: ["familyRef", "childRef"] },
  ...columnsOf("children", "participation"),
];

/** Table 3: how each child took part, once, by its age at its first conference of the period. */
export const table3: TableDefinition = {
  id: "table-3",
  appendix: 3,
  caption: "Table 3: Participation of Children and Young People",
  about: {
    counts:
      "Children with a conference in the period, by whether they were old enough to take part and whether they did.",
    outOf: null,
    remarks: [
      "Each child counts once, by age at its first conference of the period; 10 is the age from which taking part is recorded, unless set otherwise under Set up.",
      "PN1 to PN4 attended, PN5 and PN6 were consulted, PN7 neither.",
    ],
  },
  concerns: "people",
  needs: () => [...PARTICIPATION_COLUMNS, { dataset: "children", anyOf: ["dateOfBirth", "age"] }],
  build,
};

/** The rows of the children by how they took part, and the number of those of whom it is not known. */
export function tookPartIn(reporting: Reporting) {
  const { participationAge } = reporting.settings;
  const tookPart = { attended: [], neither: [], consulted: [], "under 10": [] } as Record<
    "attended" | "neither" | "consulted" | "under 10",
    RowSource[]
  >;
  let unknown = 0;
  for (const { row, source, age } of reporting.discussed()) {
    const { participation } = row;
    const young = age === undefined ? participation === "under 10" : isUnder(age, participationAge);
    if (young) tookPart["under 10"].push(source);
    else if (typeof participation === "string" && participation !== "under 10") {
      tookPart[participation].push(source);
    } else unknown += 1;
  }
  return { tookPart, unknown };
}

function build(reporting: Reporting): TableContent {
  const { participationAge } = reporting.settings;
  const { tookPart, unknown } = tookPartIn(reporting);
  const row = (text: string, behind: readonly RowSource[]) => ({
    cells: [label(text), count(behind)],
  });
  return {
    columns: ["Attendance", "Number"],
    rows: [
      row(`Child ${participationAge} years+ attended`, tookPart.attended),
      row("Child didn't attend & not consulted", tookPart.neither),
      row(`Child ${participationAge} years+ consulted`, tookPart.consulted),
      row(`Child under ${participationAge} years`, tookPart["under 10"]),
    ],
    unit: "children",
    notes: [
      "Each child is counted once, by its age at its first conference of the period.",
      ...said(
        unknown > 0 &&
          `${counted(unknown, "child", "children")} of ${participationAge} years or more, or of unknown age, whose participation is not recorded ${are(unknown)} not counted.`,
      ),
      ...withoutConference(reporting),
      ...leftOutOf(reporting),
    ],
  };
}

function isUnder(age: number | "unborn", years: number): boolean {
  return age === "unborn" || age < years;
}
