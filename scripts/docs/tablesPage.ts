import { financialYear } from "../../src/domain/calendar/periods";
import { columnsInWords } from "../../src/domain/records/columnsInWords";
import type { Records } from "../../src/domain/records/records";
import { workingDaysOf } from "../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { TABLES } from "../../src/domain/tables/catalogue";
import type { TableDefinition } from "../../src/domain/tables/engine/definition";
import { reportingOn } from "../../src/domain/tables/engine/reporting";
import { markdownTable } from "./markdown";

const INTRODUCTION = `# Tables

This page is made from the catalogue of tables by \`npm run docs\`; a test keeps it so. Change the tables under \`src/domain/tables\`, not this page.

**What is counted.** Conferences, children and families are three different counts of the same year, and each table says which it is. A conference
belongs to the period of its date. A child counts once in a period, however many rows it has. "On a plan at the end" counts the plans open on the
period's last day, or on the day as at which is counted where that comes first. What is dated after that day has not happened yet.

**Percentages** are rounded half up when they are shown; whether a target was met is decided by the exact share. Each count can be opened in the pane: it
lists as many rows as the count says.

**What is not counted is said.** A conference without a date, with a date that cannot be read or with one still to come is in no table of conferences, and
the table's notes give their number. A table whose columns the tracker does not have is not built, and the pane names the columns.

The units and columns below are those of the settings a workbook starts with.
`;

const NO_RECORDS: Records = {
  conferences: [],
  children: [],
  participation: [],
  indicators: [],
  enquiries: [],
  actions: [],
  nonWorkingDays: [],
};

/** The page docs/tables.md, made from the catalogue of tables. */
export function tablesPage(): string {
  const rows = TABLES.map((table) => [table.id, table.caption, printedIn(table), unitOf(table)]);
  const overview = markdownTable(["id", "caption", "printed in", "unit"], rows);
  return `${[INTRODUCTION, overview, ...TABLES.map(section)].join("\n")}\n`;
}

function printedIn({ appendix }: TableDefinition): string {
  return appendix === null ? "–" : `Appendix ${appendix}`;
}

/** What a table counts, as it says of itself when it is built from a tracker with every column and no rows. */
function unitOf(table: TableDefinition): string {
  const period = financialYear(2013);
  const reporting = reportingOn({
    records: NO_RECORDS,
    available: { has: () => true, indicatorNames: [], unreadDays: [] },
    settings: DEFAULT_SETTINGS,
    workingDays: workingDaysOf(DEFAULT_SETTINGS, []),
    period,
    asAt: period.to,
  });
  return table.build(reporting).unit;
}

function section(table: TableDefinition): string {
  const { about, caption, needs } = table;
  const lines = [
    `\n## ${caption}\n`,
    `${about.counts}\n`,
    `- Unit: ${unitOf(table)}`,
    `- Percentages: ${about.outOf === null ? "none" : `of ${about.outOf}`}`,
    `- Columns needed: ${columnsInWords(needs(DEFAULT_SETTINGS))}`,
    ...about.remarks.map((remark) => `- ${remark}`),
  ];
  return lines.join("\n");
}
