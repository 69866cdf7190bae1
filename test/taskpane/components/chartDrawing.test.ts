import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { count, label, share } from "../../../src/domain/tables/engine/cells";
import type { TableChart } from "../../../src/domain/tables/engine/table";
import type { ChartedTable } from "../../../src/taskpane/components/TableChart/chartData";
import { chartDrawing } from "../../../src/taskpane/components/TableChart/chartDrawing";
import {
  type ChartText,
  type Drawing,
  LINE_HEIGHT,
  type Shape,
} from "../../../src/taskpane/components/TableChart/drawing";
import { rows } from "../support/tables";

const WIDTH = 280;
const measure = (text: string) => text.length * 7;

const chart = (kind: TableChart["kind"], series: readonly number[] = [1, 2]): TableChart => ({
  kind,
  title: "Conferences by outcome",
  labels: 0,
  series,
  categoryAxis: "Outcome",
  valueAxis: "Number",
  altText: "A chart of conferences by outcome.",
});

/** A table with a row for each label, whose counts are given. */
function charted(
  kind: TableChart["kind"],
  counts: readonly (readonly [string, ...number[]])[],
): ChartedTable {
  return {
    columns: ["Outcome", "Initial", "Reviews"],
    rows: counts.map(([name, ...numbers]) => ({
      cells: [label(name), ...numbers.map((number) => count(rows(1, number)))],
    })),
    chart: chart(kind),
  };
}

const barsOf = ({ shapes }: Drawing, series: number) =>
  shapes.filter(
    (shape): shape is Shape & { readonly kind: "bar" } =>
      shape.kind === "bar" &&
      shape.series === series &&
      !(shape.width === 10 && shape.height === 10),
  );
const textsOf = ({ shapes }: Drawing) =>
  shapes.filter((shape): shape is ChartText => shape.kind === "text");

/** The box a text takes: left, top, right, bottom. */
function boxOf({ at: [x, y], anchor, text, turned }: ChartText) {
  const length = measure(text);
  const before = { start: 0, middle: length / 2, end: length }[anchor];
  const half = LINE_HEIGHT / 2;
  return turned
    ? [x - half, y - (length - before), x + half, y + before]
    : [x - before, y - half, x + length - before, y + half];
}

describe("the drawing of a chart", () => {
  it("has columns as high as their numbers, and none for nought", () => {
    const drawing = chartDrawing(
      charted("column", [
        ["Plan", 4, 2],
        ["None", 0, 1],
      ]),
      WIDTH,
      measure,
    );
    const [four] = barsOf(drawing, 0);
    const [two, one] = barsOf(drawing, 1);
    expect(barsOf(drawing, 0)).toHaveLength(1);
    expect(four?.height).toBeCloseTo(2 * (two?.height ?? 0), 6);
    expect(two?.height).toBeCloseTo(2 * (one?.height ?? 0), 6);
  });

  it("has bars as long as their numbers, the first row uppermost", () => {
    const drawing = chartDrawing(
      charted("bar", [
        ["First", 6, 3],
        ["Second", 2, 1],
      ]),
      WIDTH,
      measure,
    );
    const [first, second] = barsOf(drawing, 0);
    expect(first?.width).toBeCloseTo(3 * (second?.width ?? 0), 6);
    expect(first?.at[1]).toBeLessThan(second?.at[1] ?? 0);
  });

  it("leaves totals out", () => {
    const table = charted("bar", [
      ["One", 6, 3],
      ["All", 60, 30],
    ]);
    const [one, all] = table.rows;
    if (!one || !all) throw new Error("There should be two rows");
    const drawing = chartDrawing(
      { ...table, rows: [one, { ...all, total: true }] },
      WIDTH,
      measure,
    );
    expect(textsOf(drawing).map(({ text }) => text)).not.toContain("All");
    expect(barsOf(drawing, 0)).toHaveLength(1);
  });

  it("breaks a line where there is no number, and marks what stands alone", () => {
    const shares = [
      share(rows(1, 1), rows(1, 2)),
      share(rows(1, 2), rows(1, 2)),
      share([], []),
      share([], rows(1, 2)),
    ];
    const table: ChartedTable = {
      columns: ["Month", "In time"],
      rows: shares.map((cell, at) => ({ cells: [label(`Month ${at}`), cell] })),
      chart: chart("line", [1]),
    };
    const { shapes } = chartDrawing(table, WIDTH, measure);
    const strokes = shapes.flatMap((shape) => (shape.kind === "stroke" ? [shape.points] : []));
    const markers = shapes.flatMap((shape) => (shape.kind === "marker" ? [shape.at] : []));
    expect(strokes.map(({ length }) => length)).toEqual([2]);
    expect(markers).toHaveLength(3);
    expect(textsOf({ shapes, width: 0, height: 0 }).map(({ text }) => text)).toEqual(
      expect.arrayContaining(["0%", "25%", "50%", "75%", "100%"]),
    );
  });

  it("counts in whole numbers", () => {
    const drawing = chartDrawing(charted("column", [["Plan", 1, 0]]), WIDTH, measure);
    expect(textsOf(drawing).map(({ text }) => text)).toEqual(expect.arrayContaining(["0", "1"]));
    expect(textsOf(drawing).filter(({ text }) => text.includes("."))).toEqual([]);
  });

  it("keeps every text whole, within the picture and off every other", () => {
    const name = fc
      .array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 4 })
      .map((words) => words.join(" "));
    const line = fc.tuple(name, fc.nat({ max: 40 }), fc.nat({ max: 40 }));
    const kinds = fc.constantFrom("column" as const, "bar" as const);
    fc.assert(
      fc.property(kinds, fc.array(line, { minLength: 1, maxLength: 12 }), (kind, lines) => {
        const drawing = chartDrawing(charted(kind, lines), WIDTH, measure);
        const texts = textsOf(drawing);
        const said = texts
          .map(({ text }) => text)
          .join(" ")
          .split(" ");
        for (const [words] of lines) expect(said).toEqual(expect.arrayContaining(words.split(" ")));
        const boxes = texts.map(boxOf);
        for (const [at, [left = 0, top = 0, right = 0, bottom = 0]] of boxes.entries()) {
          expect(left).toBeGreaterThanOrEqual(-0.01);
          expect(top).toBeGreaterThanOrEqual(-0.01);
          expect(right).toBeLessThanOrEqual(WIDTH + 0.01);
          expect(bottom).toBeLessThanOrEqual(drawing.height + 0.01);
          for (const [l = 0, t = 0, r = 0, b = 0] of boxes.slice(at + 1)) {
            const apart =
              r <= left + 0.01 || l >= right - 0.01 || b <= top + 0.01 || t >= bottom - 0.01;
            if (!apart) throw new Error(`Two texts overlap: ${texts[at]?.text}`);
          }
        }
      }),
    );
  });
});
