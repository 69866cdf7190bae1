import { ruleLooksDifferent } from "../../store/sheet/conditionalFormats";
import { childOf, element, ensureChild, isOn, removeChild } from "../../store/xml/elements";
import type { XmlElement } from "../../store/xml/tree";
import { flag, oneOf } from "../../wire/arguments";
import { defineClass, type Scalar } from "../../wire/objectClass";
import { colourArgument } from "../base/colour";
import { refuseUnlessAllowed } from "../base/refuseProtected";
import { LINES, lineFor, SIDE_ORDER } from "../format/borders";
import { setFontPart } from "../format/font";
import type { RuleRef } from "./ruleRef";

const DXF_ORDER = ["font", "numFmt", "fill", "alignment", "border", "protection", "extLst"];

/** The format of a rule for reading. */
function format({ sheet, rule }: RuleRef): XmlElement {
  const id = rule.rule.attributes.dxfId;
  const own = rule.rule.children.find(
    (node) => node.type === "element" && node.name.endsWith(":dxf"),
  );
  if (own?.type === "element") return own;
  return (
    (id === undefined ? undefined : sheet.workbook.styles.differential(Number(id))) ??
    element("dxf")
  );
}

/** Edits the format of a rule, which gets one of its own when it has none. */
function edit(ref: RuleRef, change: (dxf: XmlElement) => void): void {
  const { sheet, rule } = ref;
  refuseUnlessAllowed(sheet, "formatCells");
  const { styles } = sheet.workbook;
  sheet.part.edit();
  rule.rule.attributes.dxfId ??= String(styles.addDifferential(element("dxf")));
  const dxf = styles.editDifferential(Number(rule.rule.attributes.dxfId));
  if (dxf !== undefined) change(dxf);
  ruleLooksDifferent(sheet, rule);
}

const part = (ref: RuleRef, ...path: readonly string[]): XmlElement | undefined => {
  let at: XmlElement | undefined = format(ref);
  for (const name of path) at = at === undefined ? undefined : childOf(at, name);
  return at;
};

const editFont = (
  ref: RuleRef,
  name: string,
  attributes: Readonly<Record<string, string>> | null,
) => edit(ref, (dxf) => setFontPart(ensureChild(dxf, "font", DXF_ORDER), name, attributes));

const toggle = (name: string): Scalar<RuleRef> => ({
  since: "1.6",
  get: (ref) => {
    const found = part(ref, "font", name);
    return found === undefined ? null : isOn(found.attributes.val, true);
  },
  set: (ref, value) => editFont(ref, name, flag(value) ? {} : { val: "0" }),
});

/** `Excel.ConditionalRangeFont`. */
const conditionalRangeFont = defineClass<RuleRef>({
  name: "ConditionalRangeFont",
  scalars: {
    bold: toggle("b"),
    color: {
      since: "1.6",
      get: (ref) => ref.sheet.workbook.colours.of(part(ref, "font", "color")) ?? "",
      set: (ref, value) => editFont(ref, "color", { rgb: colourArgument(value) }),
    },
  },
  methods: {
    clear: { since: "1.6", run: (ref) => edit(ref, (dxf) => drop(dxf, "font")) },
  },
});

/** `Excel.ConditionalRangeFill`; a file keeps such a fill's colour as the pattern's background. */
const conditionalRangeFill = defineClass<RuleRef>({
  name: "ConditionalRangeFill",
  scalars: {
    color: {
      since: "1.6",
      get: (ref) =>
        ref.sheet.workbook.colours.of(part(ref, "fill", "patternFill", "bgColor")) ?? "",
      set: (ref, value) => {
        const rgb = colourArgument(value);
        edit(ref, (dxf) => {
          const fill = ensureChild(dxf, "fill", DXF_ORDER);
          fill.children = [element("patternFill", {}, [element("bgColor", { rgb })])];
        });
      },
    },
  },
  methods: {
    clear: { since: "1.6", run: (ref) => edit(ref, (dxf) => drop(dxf, "fill")) },
  },
});

const CONDITIONAL_EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
type ConditionalEdge = (typeof CONDITIONAL_EDGES)[number];

interface EdgeRef {
  readonly ref: RuleRef;
  readonly edge: ConditionalEdge;
}

const sideName = (edge: ConditionalEdge): string => edge.slice(4).toLowerCase();

const editSide = ({ ref, edge }: EdgeRef, change: (side: XmlElement) => void): void =>
  edit(ref, (dxf) =>
    change(ensureChild(ensureChild(dxf, "border", DXF_ORDER), sideName(edge), SIDE_ORDER)),
  );

/** `Excel.ConditionalRangeBorder`. */
const conditionalRangeBorder = defineClass<EdgeRef>({
  name: "ConditionalRangeBorder",
  key: ({ edge }) => edge,
  scalars: {
    style: {
      since: "1.6",
      get: ({ ref, edge }) =>
        LINES[part(ref, "border", sideName(edge))?.attributes.style ?? ""]?.[0] ?? "None",
      set: (at, value) => {
        const style = oneOf(["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"], value);
        editSide(at, (side) => {
          if (style === "None") delete side.attributes.style;
          else side.attributes.style = lineFor(style, "Thin");
        });
      },
    },
    color: {
      since: "1.6",
      get: ({ ref, edge }) =>
        ref.sheet.workbook.colours.of(part(ref, "border", sideName(edge), "color")) ?? "",
      set: (at, value) => {
        const rgb = colourArgument(value);
        editSide(at, (side) => {
          side.attributes.style ??= "thin";
          side.children = [element("color", { rgb })];
        });
      },
    },
  },
});

/** `Excel.ConditionalRangeBorderCollection`. */
const conditionalRangeBorders = defineClass<RuleRef>({
  name: "ConditionalRangeBorderCollection",
  items: (ref) => CONDITIONAL_EDGES.map((edge) => conditionalRangeBorder({ ref, edge })),
  methods: {
    getItem: {
      since: "1.6",
      run: (ref, [edge]) => conditionalRangeBorder({ ref, edge: oneOf(CONDITIONAL_EDGES, edge) }),
    },
  },
});

/** `Excel.ConditionalRangeFormat`. */
export const conditionalRangeFormat = defineClass<RuleRef>({
  name: "ConditionalRangeFormat",
  links: {
    font: { since: "1.6", to: conditionalRangeFont },
    fill: { since: "1.6", to: conditionalRangeFill },
    borders: { since: "1.6", to: conditionalRangeBorders },
  },
});

function drop(dxf: XmlElement, name: string): void {
  const present = childOf(dxf, name);
  if (present) removeChild(dxf, present);
}
