import { childOf, element } from "../../store/xml/elements";
import type { XmlElement } from "../../store/xml/tree";
import { defineClass } from "../../wire/objectClass";
import { colourArgument } from "../base/colour";
import { changePiece, common, type FormatTarget } from "./target";

const setFill = (fill: XmlElement, colour: string | null): void => {
  fill.children =
    colour === null
      ? [element("patternFill", { patternType: "none" })]
      : [
          element("patternFill", { patternType: "solid" }, [
            element("fgColor", { rgb: colour }),
            element("bgColor", { indexed: 64 }),
          ]),
        ];
};

/** `Excel.RangeFill`. No fill reads as white, as in Excel. */
export const rangeFill = defineClass<FormatTarget>({
  name: "RangeFill",
  scalars: {
    color: {
      since: "1.1",
      get: (target) => {
        const { styles, colours } = target.sheet.workbook;
        const colour = common(target, (style) => {
          const pattern = childOf(styles.piece(style, "fill"), "patternFill");
          const none = pattern === undefined || pattern.attributes.patternType === "none";
          return none ? "#FFFFFF" : (colours.of(childOf(pattern, "fgColor")) ?? "#FFFFFF");
        });
        return colour ?? "";
      },
      set: (target, value) => {
        const colour = colourArgument(value);
        changePiece(target, "fill", colour, (fill) => setFill(fill, colour));
      },
    },
  },
  methods: {
    clear: {
      since: "1.1",
      run: (target) => changePiece(target, "fill", "none", (fill) => setFill(fill, null)),
    },
  },
});
