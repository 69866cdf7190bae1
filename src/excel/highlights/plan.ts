import { type Finding, SEVERITIES, type Severity } from "../../domain/findings/finding";
import { eachInSlices, type Slices, toEnd } from "../../domain/slices";
import { type Area, areaAddress } from "../base/address";
import { rectanglesInSlices, type SheetCell } from "../base/rectangles";

/** One conditional format to add: cells of one sheet that are marked alike. */
export interface Highlight {
  readonly sheet: string;
  readonly severity: Severity;
  /** Addresses within the sheet, parted by commas, shorter than Excel's limit. */
  readonly address: string;
}

/** Excel takes addresses of up to 8,192 characters, and is reported to refuse some that come near it. */
const ADDRESS_LIMIT = 4_095;

/**
 * The conditional formats that show these findings: every finding's cell once, by its gravest severity.
 * Checks that could not run have no cell and are not shown.
 */
export function planHighlights(findings: readonly Finding[]): readonly Highlight[] {
  return toEnd(planHighlightsInSlices(findings));
}

/** The same in slices; counts the findings. */
export function* planHighlightsInSlices(
  findings: readonly Finding[],
): Slices<readonly Highlight[]> {
  const plan: Highlight[] = [];
  for (const [sheet, cells] of yield* gravestBySheet(findings)) {
    for (const severity of SEVERITIES) {
      const marked = [...cells.values()].filter((cell) => cell.severity === severity);
      yield 0;
      const areas = yield* rectanglesInSlices(marked);
      yield 0;
      for (const address of addresses(areas)) plan.push({ sheet, severity, address });
      yield 0;
    }
  }
  return plan;
}

type MarkedCell = SheetCell & { readonly severity: Severity };

function* gravestBySheet(
  findings: readonly Finding[],
): Slices<ReadonlyMap<string, ReadonlyMap<number, MarkedCell>>> {
  const sheets = new Map<string, Map<number, MarkedCell>>();
  yield* eachInSlices(findings, (finding) => {
    if (finding.kind === "could not run") return;
    const { sheet, row, column } = finding.cell;
    const cells = sheets.get(sheet) ?? new Map<number, MarkedCell>();
    sheets.set(sheet, cells);
    const key = row * COLUMNS_OF_A_SHEET + column;
    const marked = cells.get(key);
    if (!marked || graver(finding.severity, marked.severity)) {
      cells.set(key, { row, column, severity: finding.severity });
    }
  });
  return sheets;
}

const COLUMNS_OF_A_SHEET = 16_384;

function graver(a: Severity, b: Severity): boolean {
  return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b);
}

/** Areas as addresses, each as long as Excel allows. */
export function addresses(areas: readonly Area[]): readonly string[] {
  const found: string[] = [];
  let parts: string[] = [];
  let length = 0;
  for (const area of areas) {
    const address = areaAddress(area);
    if (length + address.length > ADDRESS_LIMIT) {
      found.push(parts.join());
      parts = [];
      length = 0;
    }
    parts.push(address);
    length += address.length + 1;
  }
  if (parts.length > 0) found.push(parts.join());
  return found;
}
