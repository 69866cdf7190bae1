import type { Area } from "../../store/address/area";
import { restyle } from "../../store/sheet/restyle";
import { childOf, element, ensureChild } from "../../store/xml/elements";
import type { XmlElement } from "../../store/xml/tree";
import { oneOf } from "../../wire/arguments";
import { defineClass } from "../../wire/objectClass";
import { colourArgument } from "../base/colour";
import { refuseUnlessAllowed } from "../base/refuseProtected";
import { common, type FormatTarget } from "./target";

/** The edges in the order of Excel's own list. */
export const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

/** One edge of all cells or of the range's outline. */
export type Edge = (typeof EDGES)[number];

const SIDE: Readonly<Record<Edge, "top" | "bottom" | "left" | "right" | "diagonal">> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideVertical: "right",
  InsideHorizontal: "bottom",
  DiagonalDown: "diagonal",
  DiagonalUp: "diagonal",
};

/** The order in which a file has the sides of a border. */
export const SIDE_ORDER = ["left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

interface BorderRef extends FormatTarget {
  readonly edge: Edge;
}

/** The part of an area whose cells have the edge. */
function cellsAt(edge: Edge, area: Area): Area | null {
  switch (edge) {
    case "EdgeTop":
      return { ...area, bottom: area.top };
    case "EdgeBottom":
      return { ...area, top: area.bottom };
    case "EdgeLeft":
      return { ...area, right: area.left };
    case "EdgeRight":
      return { ...area, left: area.right };
    case "InsideVertical":
      return area.right > area.left ? { ...area, right: area.right - 1 } : null;
    case "InsideHorizontal":
      return area.bottom > area.top ? { ...area, bottom: area.bottom - 1 } : null;
    default:
      return area;
  }
}

function edit(ref: BorderRef, change: string, set: (side: XmlElement) => void): void {
  refuseUnlessAllowed(ref.sheet, "formatCells");
  const { styles } = ref.sheet.workbook;
  for (const area of ref.areas) {
    const cells = cellsAt(ref.edge, area);
    if (cells === null) continue;
    restyle(ref.sheet, cells, (style) =>
      styles.withPiece(style, "border", `${ref.edge}:${change}`, (border) => {
        set(ensureChild(border, SIDE[ref.edge], SIDE_ORDER));
        if (ref.edge === "DiagonalDown") border.attributes.diagonalDown = "1";
        if (ref.edge === "DiagonalUp") border.attributes.diagonalUp = "1";
      }),
    );
  }
}

function read<T>(ref: BorderRef, of: (side: XmlElement | undefined) => T): T | null {
  const { styles } = ref.sheet.workbook;
  const areas = ref.areas.flatMap((area) => cellsAt(ref.edge, area) ?? []);
  return common({ sheet: ref.sheet, areas }, (style) =>
    of(childOf(styles.piece(style, "border"), SIDE[ref.edge])),
  );
}

/** A file's line styles as the API's pair of style and weight. */
export const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** The file's line for a style and a weight. */
export function lineFor(style: string, weight: string): string {
  const exact = Object.keys(LINES).find(
    (line) => LINES[line]?.[0] === style && LINES[line]?.[1] === weight,
  );
  return exact ?? Object.keys(LINES).find((line) => LINES[line]?.[0] === style) ?? "thin";
}

/** `Excel.RangeBorder`. */
export const rangeBorder = defineClass<BorderRef>({
  name: "RangeBorder",
  key: ({ edge }) => edge,
  scalars: {
    style: {
      since: "1.1",
      get: (ref) => read(ref, (side) => LINES[side?.attributes.style ?? ""]?.[0] ?? "None"),
      set: (ref, value) => {
        const style = oneOf(STYLES, value);
        edit(ref, `style:${style}`, (side) => {
          if (style === "None") {
            delete side.attributes.style;
            side.children = [];
            return;
          }
          side.attributes.style = lineFor(style, LINES[side.attributes.style ?? ""]?.[1] ?? "Thin");
          if (side.children.length === 0) side.children = [element("color", { auto: 1 })];
        });
      },
    },
    weight: {
      since: "1.1",
      get: (ref) => read(ref, (side) => LINES[side?.attributes.style ?? ""]?.[1] ?? "Thin"),
      set: (ref, value) => {
        const weight = oneOf(WEIGHTS, value);
        edit(ref, `weight:${weight}`, (side) => {
          side.attributes.style = lineFor(
            LINES[side.attributes.style ?? ""]?.[0] ?? "Continuous",
            weight,
          );
        });
      },
    },
    color: {
      since: "1.1",
      get: (ref) =>
        read(
          ref,
          (side) => ref.sheet.workbook.colours.of(side && childOf(side, "color")) ?? "#000000",
        ) ?? "",
      set: (ref, value) => {
        const rgb = colourArgument(value);
        edit(ref, `color:${rgb}`, (side) => {
          side.attributes.style ??= "thin";
          side.children = [element("color", { rgb })];
        });
      },
    },
  },
});

/** `Excel.RangeBorderCollection`. */
export const rangeBorders = defineClass<FormatTarget>({
  name: "RangeBorderCollection",
  items: (target) => EDGES.map((edge) => rangeBorder({ ...target, edge })),
  methods: {
    getItem: {
      since: "1.1",
      run: (target, [edge]) => rangeBorder({ ...target, edge: oneOf(EDGES, edge ?? null) }),
    },
  },
});
