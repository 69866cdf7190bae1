import { contains, financialYearOf, type Period, quarter } from "../calendar/periods";
import type { Finding, TimescaleFinding } from "../findings/finding";
import { grouped } from "../grouped";
import { REASON_KINDS, reasonKind } from "../records/reasonKinds";
import type { CellRef, RowSource } from "../records/source";
import type { AppendixTable, TableCell, TableRow } from "../tables/engine/table";

/** What the register needs besides the findings: titles of checks, and the row a finding's cell stands in. */
export interface RegisterNames {
  readonly titleOf: (code: string) => string;
  readonly rowOf: (cell: CellRef) => RowSource | undefined;
}

/**
 * The breaches of a period by check and quarter, with their reasons by kind only: no name, no reference, no
 * word of the team's own. A breach belongs to the quarter of its conference; one whose conference has no date
 * belongs to no period.
 */
export function breachRegister(
  findings: readonly Finding[],
  period: Period,
  names: RegisterNames,
): AppendixTable {
  const breaches = findings.filter(
    (finding): finding is TimescaleFinding =>
      finding.kind === "timescale" &&
      (finding.outcome === "breached" || finding.outcome === "overdue") &&
      finding.record.date !== null &&
      contains(period, finding.record.date),
  );
  const codes = [...new Set(breaches.map(({ code }) => code))].sort();
  return {
    id: "breach-register",
    appendix: null,
    concerns: "the service",
    caption: "Breaches of timescales by quarter and kind of reason",
    columns: ["Quarter", "Breaches", ...REASON_KINDS],
    rows: codes.flatMap((code) => rowsOf(code, breaches, names)),
    period,
    unit: "conferences",
    notes: [
      "A record with no date yet counts as a breach once its limit has passed.",
      "The kind of reason is told by the words of the recorded reason; the words themselves are not shared.",
    ],
  };
}

function rowsOf(
  code: string,
  breaches: readonly TimescaleFinding[],
  names: RegisterNames,
): TableRow[] {
  const own = breaches.filter((breach) => breach.code === code);
  const byQuarter = grouped(own, quarterOf);
  const rows: TableRow[] = [...byQuarter].sort().map(([label, some]) => rowOf(label, some, names));
  const total = { ...rowOf("All", own, names), total: true };
  const [first, ...rest] = [...rows, total];
  return first ? [{ ...first, group: names.titleOf(code) }, ...rest] : [];
}

function rowOf(
  label: string,
  breaches: readonly TimescaleFinding[],
  names: RegisterNames,
): TableRow {
  const counted = (some: readonly TimescaleFinding[]): TableCell => {
    const behind = some.flatMap((breach) => names.rowOf(breach.cell) ?? []);
    return { value: some.length, format: "count", behind };
  };
  const reasons = REASON_KINDS.map((kind) =>
    counted(breaches.filter((breach) => reasonKind(breach.reason) === kind)),
  );
  return { cells: [{ value: label, format: "text" }, counted(breaches), ...reasons] };
}

function quarterOf({ record }: TimescaleFinding): string {
  if (record.date === null) return "";
  const { from, label } = financialYearOf(record.date);
  const year = Number(label.slice(0, 4));
  const number = ([4, 3, 2, 1] as const).find(
    (n) => (record.date ?? from) >= quarter(year, n).from,
  );
  return quarter(year, number ?? 1).label;
}
