import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "../../store/grid/sizes";
import { isOn } from "../../store/xml/elements";
import { ApiError, invalidArgument } from "../../wire/apiError";
import { flag, number, oneOf, whole } from "../../wire/arguments";
import { defineClass, type Scalar } from "../../wire/objectClass";
import { refuseUnlessAllowed } from "../base/refuseProtected";
import { autofitColumns, autofitRows } from "./autofit";
import { rangeBorders } from "./borders";
import { rangeFill } from "./fill";
import { rangeFont } from "./font";
import { changeStyle, common, type FormatTarget } from "./target";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

const alignment = (target: FormatTarget, style: number, name: string): string | undefined =>
  target.sheet.workbook.styles.alignment(style).attributes[name];

const setAlignment = (target: FormatTarget, name: string, value: string | null): void => {
  const { styles } = target.sheet.workbook;
  changeStyle(target, (style) => styles.withAlignment(style, name, value));
};

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

const worded = (
  attribute: string,
  words: readonly string[],
  standard: string,
): Scalar<FormatTarget> => ({
  since: "1.1",
  get: (target) =>
    common(target, (style) => {
      const given = alignment(target, style, attribute) ?? lowerFirst(standard);
      const word = given === "centerContinuous" ? "CenterAcrossSelection" : given;
      return words.find((candidate) => candidate.toLowerCase() === word.toLowerCase()) ?? standard;
    }),
  set: (target, value) => {
    const word = oneOf(words, value);
    setAlignment(
      target,
      attribute,
      word === "CenterAcrossSelection" ? "centerContinuous" : lowerFirst(word),
    );
  },
});

/** Steps that Excel indents a cell at most. */
const MOST_INDENT = 250;

const toggle = (attribute: string, since: string): Scalar<FormatTarget> => ({
  since,
  get: (target) => common(target, (style) => isOn(alignment(target, style, attribute))),
  set: (target, value) => setAlignment(target, attribute, flag(value) ? "1" : null),
});

const only = (seen: ReadonlySet<number>): number | null =>
  seen.size === 1 ? ([...seen][0] ?? null) : null;

function commonWidth({ sheet, areas }: FormatTarget): number | null {
  const seen = new Set<number>();
  for (const { left, right } of areas) {
    for (let column = left; column <= right; column += 1) seen.add(columnWidth(sheet, column));
  }
  return only(seen);
}

/** Rows that the file does not mention all have the standard height: one of them stands for all. */
function commonHeight({ sheet, areas }: FormatTarget): number | null {
  const seen = new Set<number>();
  for (const { top, bottom } of areas) {
    let plain: number | null = null;
    let next = top;
    for (const row of [...sheet.cells.rows.between(top, bottom)].sort(
      (a, b) => a.index - b.index,
    )) {
      if (row.index > next) plain = next;
      seen.add(rowHeight(sheet, row.index));
      next = row.index + 1;
    }
    if (next <= bottom) plain = next;
    if (plain !== null) seen.add(rowHeight(sheet, plain));
  }
  return only(seen);
}

/** Points that Excel gives a row at most, and a column: the width of 255 characters. */
const HIGHEST = 409;
const WIDEST = 1_342.5;

function within(points: number, most: number): number {
  if (points >= 0 && points <= most) return points;
  throw invalidArgument(`A row or column takes from 0 to ${most} points.`);
}

/** `Excel.RangeFormat`, of a range or of several areas. */
export const rangeFormat = defineClass<FormatTarget>({
  name: "RangeFormat",
  scalars: {
    columnWidth: {
      since: "1.2",
      get: commonWidth,
      set: (target, value) => {
        refuseUnlessAllowed(target.sheet, "formatColumns");
        const points = within(number(value, "columnWidth"), WIDEST);
        for (const area of target.areas)
          setColumnWidth(target.sheet, area.left, area.right, points);
      },
    },
    rowHeight: {
      since: "1.2",
      get: commonHeight,
      set: (target, value) => {
        refuseUnlessAllowed(target.sheet, "formatRows");
        const points = within(number(value, "rowHeight"), HIGHEST);
        for (const { top, bottom } of target.areas) {
          for (let row = top; row <= bottom; row += 1) setRowHeight(target.sheet, row, points);
        }
      },
    },
    horizontalAlignment: worded("horizontal", HORIZONTAL, "General"),
    verticalAlignment: worded("vertical", VERTICAL, "Bottom"),
    indentLevel: {
      since: "1.9",
      get: (target) => common(target, (style) => Number(alignment(target, style, "indent") ?? 0)),
      set: (target, value) => {
        const level = whole(value, "indentLevel");
        if (level < 0 || level > MOST_INDENT)
          throw new ApiError("InvalidArgument", "No such indent.");
        setAlignment(target, "indent", level === 0 ? null : String(level));
      },
    },
    wrapText: toggle("wrapText", "1.1"),
    textOrientation: {
      since: "1.7",
      get: (target) =>
        common(target, (style) => rotationOf(alignment(target, style, "textRotation"))),
      set: (target, value) => {
        const degrees = whole(value, "textOrientation");
        setAlignment(target, "textRotation", String(degrees < 0 ? 90 - degrees : degrees));
      },
    },
  },
  links: {
    fill: { since: "1.1", to: rangeFill },
    font: { since: "1.1", to: rangeFont },
    borders: { since: "1.1", to: rangeBorders },
  },
  methods: {
    autofitColumns: { since: "1.2", run: (target) => autofitColumns(target) },
    autofitRows: { since: "1.2", run: (target) => autofitRows(target) },
  },
});

/** A file counts 1–90 upwards and 91–180 downwards; the API has 90 to -90. */
function rotationOf(value: string | undefined): number {
  const rotation = Number(value ?? 0);
  return rotation > 90 && rotation <= 180 ? 90 - rotation : rotation;
}
