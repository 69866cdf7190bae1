import type { CSSProperties } from "react";
import type { Area } from "../../standin/store/address/area";
import { shiftFormula } from "../../standin/store/formulas/references";
import type { SheetStore } from "../../standin/store/model/workbook";
import {
  areasOfRule,
  type FormatRule,
  formatRules,
} from "../../standin/store/sheet/conditionalFormats";
import { childOf, isOn } from "../../standin/store/xml/elements";
import { borderLook } from "../looks/borderLook";
import { conditionalFillLook } from "../looks/fillLook";
import { fontLook } from "../looks/fontLook";
import { formulaTruths } from "./formulaTruths";
import { ruleTest } from "./ruleTest";

/** A rule made ready: where it applies, what it asks, what it paints. */
interface Painter {
  readonly areas: readonly Area[];
  /** The formula, written for the cell at `top` and `left`. */
  readonly test: string;
  readonly top: number;
  readonly left: number;
  readonly css: CSSProperties;
  readonly stops: boolean;
}

type RowPaint = ReadonlyMap<number, CSSProperties>;

/** Rows worked out in one go. */
const BLOCK = 64;
const NOTHING: RowPaint = new Map();

/** What the conditional formats of a sheet paint, worked out a block of rows at a time as they are looked at. */
export class ConditionalPaint {
  private readonly painters: readonly Painter[];
  private readonly rows = new Map<number, RowPaint>();
  private readonly blocks = new Set<number>();

  constructor(private readonly sheet: SheetStore) {
    this.painters = formatRules(sheet).flatMap((rule) => painterOf(rule, sheet) ?? []);
  }

  /** Formats to lay over the cells of a row, by column. */
  row(index: number): RowPaint {
    if (this.painters.length === 0) return NOTHING;
    const block = Math.floor(index / BLOCK);
    if (!this.blocks.has(block)) this.workOut(block);
    return this.rows.get(index) ?? NOTHING;
  }

  private workOut(block: number): void {
    this.blocks.add(block);
    const questions = this.painters.flatMap((painter) => questionsOf(painter, block * BLOCK));
    const answers = formulaTruths(this.sheet, questions);
    const paint = new Map<number, Map<number, CSSProperties>>();
    const stopped = new Set<string>();
    questions.forEach(({ row, column, painter }, index) => {
      const place = `${row}/${column}`;
      if (!answers[index] || stopped.has(place)) return;
      const cells = paint.get(row) ?? new Map<number, CSSProperties>();
      paint.set(row, cells.set(column, { ...painter.css, ...cells.get(column) }));
      if (painter.stops) stopped.add(place);
    });
    for (const [row, cells] of paint) this.rows.set(row, cells);
  }
}

interface Question {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly painter: Painter;
}

/** The rule's formula for each of its cells in a block of rows. */
function questionsOf(painter: Painter, firstRow: number): readonly Question[] {
  const questions: Question[] = [];
  for (const area of painter.areas) {
    const bottom = Math.min(area.bottom, firstRow + BLOCK - 1);
    const right = Math.min(area.right, area.left + WIDEST);
    for (let row = Math.max(area.top, firstRow); row <= bottom; row += 1) {
      for (let column = area.left; column <= right; column += 1) {
        const formula = shiftFormula(painter.test, row - painter.top, column - painter.left);
        questions.push({ row, column, formula, painter });
      }
    }
  }
  return questions;
}

/** Columns of a rule that are looked at, so that a format on whole rows stays quick. */
const WIDEST = 60;

function painterOf(rule: FormatRule, sheet: SheetStore): Painter | null {
  const areas = areasOfRule(rule);
  const test = ruleTest(rule);
  if (test === null || areas.length === 0) return null;
  return {
    areas,
    test,
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    css: paintOf(rule, sheet),
    stops: isOn(rule.rule.attributes.stopIfTrue),
  };
}

function paintOf({ rule }: FormatRule, { workbook }: SheetStore): CSSProperties {
  const inside = childOf(rule, "x14:dxf");
  const format = inside ?? workbook.styles.differential(Number(rule.attributes.dxfId ?? -1));
  if (format === undefined) return {};
  const { colours } = workbook;
  const [font, fill, border] = ["font", "fill", "border"].map((name) => childOf(format, name));
  return {
    ...(font && fontLook(font, colours)),
    ...(fill && conditionalFillLook(fill, colours)),
    ...(border && borderLook(border, colours)),
  };
}
