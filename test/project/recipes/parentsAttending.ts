import { columnsOf } from "../../../src/domain/records/need";
import { count, label } from "../../../src/domain/tables/engine/cells";
import type { TableDefinition } from "../../../src/domain/tables/engine/definition";
import { leftOutOf } from "../../../src/domain/tables/engine/leftOut";
import { rowsOf } from "../../../src/domain/tables/engine/rows";

/** A table as one file adds it: conferences by whether the parents attended. */
export const parentsAttending: TableDefinition = {
  id: "parents",
  appendix: null,
  caption: "Attendance of parents",
  about: {
    counts: "Conferences of the period by whether the parents attended.",
    outOf: null,
    remarks: ["A conference that does not say is in no line."],
  },
  concerns: "people",
  needs: () => columnsOf("conferences", "date", "parentsAttended"),
  build: (reporting) => {
    const line = (words: string, attended: boolean) => {
      const some = reporting.conferences.filter((one) => one.parentsAttended === attended);
      return { cells: [label(words), count(rowsOf(some))] };
    };
    return {
      columns: ["Parents", "Conferences"],
      rows: [line("Attended", true), line("Did not attend", false)],
      unit: "conferences",
      notes: leftOutOf(reporting),
    };
  },
};
