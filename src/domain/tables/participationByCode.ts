import { addToGroup } from "../grouped";
import type { RowSource } from "../records/source";
import { PARTICIPATION_CODES, type ParticipationCode } from "../records/vocabulary";
import { count, label } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { leftOutOf, withoutConference } from "./engine/leftOut";
import type { Reporting } from "./engine/reporting";
import type { TableContent } from "./engine/table";
import { PARTICIPATION_COLUMNS } from "./table3";

/** How children took part, by the codes of the census. */
export const participationByCode: TableDefinition = {
  id: "participation-by-code",
  appendix: null,
  caption: "Participation of children by code",
  about: {
    counts:
      "Children with a conference in the period, by the code of participation (PN0 to PN7) that is recorded for them.",
    outOf: null,
    remarks: [
      "Each child counts once. A child whose participation is recorded in words, or not at all, has its own line.",
      "The codes are recorded as they stand: Table 3 decides by age who was old enough to take part.",
    ],
  },
  concerns: "people",
  needs: () => PARTICIPATION_COLUMNS,
  build,
};

/** What each code means. */
const MEANINGS: Readonly<Record<ParticipationCode, string>> = {
  0: "PN0 Child under 10",
  1: "PN1 Attended and spoke for themselves",
  2: "PN2 Attended, an advocate spoke",
  3: "PN3 Attended and gave views without words",
  4: "PN4 Attended without giving views",
  5: "PN5 Did not attend, an advocate gave views",
  6: "PN6 Did not attend, sent views another way",
  7: "PN7 Did not attend and gave no views",
};

function build(reporting: Reporting): TableContent {
  const coded = new Map<ParticipationCode, RowSource[]>();
  const inWords: RowSource[] = [];
  const without: RowSource[] = [];
  for (const { row, source } of reporting.discussed()) {
    const { participation, participationCode: code } = row;
    if (typeof code === "number") addToGroup(coded, code, source);
    else if (typeof participation === "string") inWords.push(source);
    else without.push(source);
  }
  const line = (words: string, behind: readonly RowSource[]) => ({
    cells: [label(words), count(behind)],
  });
  const all = reporting.discussed().map(({ source }) => source);
  return {
    columns: ["Participation", "Children"],
    rows: [
      ...PARTICIPATION_CODES.map((code) => line(MEANINGS[code], coded.get(code) ?? [])),
      line("Recorded in words, without a code", inWords),
      line("Not recorded, or not understood", without),
      { ...line("Children with a conference in the period", all), total: true },
    ],
    unit: "children",
    notes: [
      "Each child is counted once.",
      ...withoutConference(reporting),
      ...leftOutOf(reporting),
    ],
  };
}
