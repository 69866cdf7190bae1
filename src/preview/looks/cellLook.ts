import type { CSSProperties } from "react";
import type { WorkbookStore } from "../../standin/store/model/workbook";
import type { StyleSheet } from "../../standin/store/styles/styleSheet";
import { borderLook } from "./borderLook";
import { fillLook } from "./fillLook";
import { fontLook } from "./fontLook";

/** How a cell's text lies in it; "general" leaves it to the kind of value. */
export type HorizontalPlace = "general" | "left" | "center" | "right";

/** A cell's format as the page draws it. */
export interface CellLook {
  readonly css: CSSProperties;
  readonly horizontal: HorizontalPlace;
  readonly wraps: boolean;
  /** Degrees that the text is turned against the clock. */
  readonly turned: number;
  readonly indent: number;
}

const known = new WeakMap<StyleSheet, Map<number, CellLook>>();

/** The look of a style; a style never changes once it has a number, so that it is worked out once. */
export function cellLook(workbook: WorkbookStore, style: number): CellLook {
  const looks = known.get(workbook.styles) ?? new Map<number, CellLook>();
  known.set(workbook.styles, looks);
  const look = looks.get(style) ?? makeLook(workbook, style);
  looks.set(style, look);
  return look;
}

function makeLook({ styles, colours }: WorkbookStore, style: number): CellLook {
  const alignment = styles.alignment(style).attributes;
  return {
    css: {
      ...fontLook(styles.piece(style, "font"), colours),
      ...fillLook(styles.piece(style, "fill"), colours),
      ...borderLook(styles.piece(style, "border"), colours),
      alignItems: VERTICAL[alignment.vertical ?? "bottom"] ?? "flex-end",
    },
    horizontal: HORIZONTAL[alignment.horizontal ?? "general"] ?? "general",
    wraps: alignment.wrapText === "1" || alignment.wrapText === "true",
    turned: turnedBy(Number(alignment.textRotation ?? 0)),
    indent: Number(alignment.indent ?? 0),
  };
}

const VERTICAL: Readonly<Record<string, string>> = {
  top: "flex-start",
  center: "center",
  bottom: "flex-end",
  justify: "flex-start",
  distributed: "center",
};

const HORIZONTAL: Readonly<Record<string, HorizontalPlace>> = {
  left: "left",
  center: "center",
  right: "right",
  justify: "left",
  centerContinuous: "center",
  distributed: "center",
};

/** Files count 0 to 90 upwards and 91 to 180 downwards; 255 stacks the letters, drawn here as upright. */
function turnedBy(rotation: number): number {
  if (rotation <= 90) return rotation;
  return rotation <= 180 ? 90 - rotation : 0;
}
