import type { DatasetName } from "../../domain/records/records";
import type { Column, Row } from "../../domain/records/source";
import type { CodeSource } from "../headings/codes/codeList";
import type { MatchReason } from "../headings/columns/matchColumns";
import type { ColumnSaying } from "../headings/profile";
import type { CodeMeaning } from "../snapshot/values/codeMeanings";

/** How a column was matched to a field. */
export interface ColumnMatch {
  readonly field: string;
  readonly fieldTitle: string;
  readonly required: boolean;
  readonly column: Column;
  /** Heading as the team wrote it; lines of a two- or three-row heading joined by " / ". */
  readonly heading: string;
  /** 0–1: how sure the match is. Below the stated confidence it is asked, not assumed. */
  readonly confidence: number;
  /** Whether the column is hidden; it is read all the same. */
  readonly hidden: boolean;
  readonly because: MatchReason;
  /** Up to three values as the sheet shows them. */
  readonly samples: readonly string[];
  /** What a column of a matrix is taken for; absent for the fields of a list. */
  readonly saying?: Exclude<ColumnSaying, { is: "nothing" }>;
}

/** A code of a matrix of agencies and what it is taken to mean. */
export interface UnderstoodCode {
  /** As the sheet writes it. */
  readonly code: string;
  /** How many cells hold it. */
  readonly times: number;
  /** `null` where it is not known, or is a combination that has no name of its own. */
  readonly meaning: CodeMeaning | null;
  readonly because: CodeSource | "unknown";
  /** Where the workbook's key explains it: "A30 on Notes". */
  readonly key: string | null;
}

/** One sheet (or one table of it) that was understood as rows of one dataset. */
export interface UnderstoodSheet {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly dataset: DatasetName;
  readonly layout: "list" | "matrix" | "code matrix" | "ticks";
  readonly headerRows: readonly Row[];
  readonly firstDataRow: Row;
  readonly lastDataRow: Row;
  readonly matches: readonly ColumnMatch[];
  /** Headings that were not matched to any field, left alone; `said` where the team wants it so. */
  readonly unmatched: readonly {
    readonly column: Column;
    readonly heading: string;
    readonly said: boolean;
  }[];
  /** Fields whose best match was too unsure to assume. */
  readonly asked: readonly ColumnMatch[];
  /** The codes of a code matrix, the commonest first; none elsewhere. */
  readonly codes: readonly UnderstoodCode[];
  readonly rowsRead: number;
  readonly rowsSkipped: {
    readonly blank: number;
    readonly total: number;
    readonly subheading: number;
    readonly repeatedHeader: number;
  };
}
