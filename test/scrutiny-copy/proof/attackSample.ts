import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { financialYear, type Period, quarter } from "../../../src/domain/calendar/periods";
import { check } from "../../../src/domain/catalogue/check";
import { inPublicWords } from "../../../src/domain/disclosure/wording";
import { TABLES } from "../../../src/domain/tables/catalogue";
import type { TableInput } from "../../../src/domain/tables/engine/reporting";
import { copyTables, publicationOf } from "../../../src/scrutiny-copy/scrutinyCopy";
import { workedOutBy } from "../../domain/disclosure/attack";
import { sampleInput } from "../../domain/tables/sample";

/** What a patient reader works out of copies of the sample: hidden figures by their places. */
export interface Attacked {
  readonly year: readonly string[];
  readonly quarter: readonly string[];
  /** Of the year's copy without what was hidden only to keep other figures hidden. */
  readonly unprotected: readonly string[];
  /** Of the two laid side by side. */
  readonly together: readonly string[];
}

const mode = "hide 1 to 5";

async function copyOf(sample: TableInput, period: Period) {
  const result = check({ ...sample, problems: [] });
  const input = {
    ...sample,
    period,
    result,
    privateColumns: [],
    preparedOn: fromIso("2014-04-28"),
    version: "0.1.0",
    titleOf: (code: string) => code,
    timescales: [],
  };
  const tables = TABLES.map(({ id }) => id);
  const choice = { mode, tables, familyRows: true, council: "" } as const;
  return {
    tables: copyTables(input, choice).map((table) => inPublicWords(table, mode)),
    publication: await publicationOf(input, choice),
  };
}

type Copy = Awaited<ReturnType<typeof copyOf>>;

/** The same copy with every figure shown that is not itself 1 to 5. */
function unprotected({ tables, publication }: Copy): Copy {
  const shown = publication.tables.map((table, t) => ({
    ...table,
    rows: table.rows.map((row, r) => ({
      ...row,
      cells: row.cells.map((cell, c) => {
        const value = tables[t]?.rows[r]?.cells[c]?.value ?? null;
        return cell.hidden === undefined || cell.hidden === "small" ? cell : { ...cell, value };
      }),
    })),
  }));
  return { tables, publication: { ...publication, tables: shown } };
}

const attacked = ({ tables, publication }: Copy) => workedOutBy(tables, publication);

async function main(): Promise<void> {
  const sample = await sampleInput();
  const year = await copyOf(sample, financialYear(2013));
  const ofQuarter = await copyOf(sample, quarter(2013, 4));
  const found: Attacked = {
    year: attacked(year),
    quarter: attacked(ofQuarter),
    unprotected: attacked(unprotected(year)),
    together: attacked({
      tables: [...year.tables, ...ofQuarter.tables],
      publication: {
        ...year.publication,
        tables: [year, ofQuarter].flatMap(({ publication }) => publication.tables),
      },
    }),
  };
  process.stdout.write(JSON.stringify(found));
}

void main();
