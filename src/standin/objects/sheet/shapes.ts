import type { SheetStore } from "../../store/model/workbook";
import { type ShapeStore, shapesOn } from "../../store/sheet/shapes";
import { itemNotFound } from "../../wire/apiError";
import { text } from "../../wire/arguments";
import { defineClass, type Scalar } from "../../wire/objectClass";

const plain = (name: keyof ShapeStore): Scalar<ShapeStore> => ({
  since: "1.9",
  get: (shape) => shape[name],
});

/** `Excel.Shape`, for reading. */
const shape = defineClass<ShapeStore>({
  name: "Shape",
  key: ({ id }) => id,
  scalars: {
    id: plain("id"),
    name: plain("name"),
    type: plain("type"),
    visible: plain("visible"),
    left: plain("left"),
    top: plain("top"),
    width: plain("width"),
    height: plain("height"),
  },
});

/** `Excel.ShapeCollection`. */
export const shapes = defineClass<SheetStore>({
  name: "ShapeCollection",
  items: (sheet) => shapesOn(sheet).map(shape),
  methods: {
    getItem: {
      since: "1.9",
      run: (sheet, [given]) => {
        const wanted = text(given, "key");
        const found = shapesOn(sheet).find(({ id, name }) => id === wanted || name === wanted);
        if (found === undefined) throw itemNotFound("the shape");
        return shape(found);
      },
    },
  },
});
