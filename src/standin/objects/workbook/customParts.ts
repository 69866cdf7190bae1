import type { WorkbookStore } from "../../store/model/workbook";
import { type CustomProperty, customPropertiesOf } from "../../store/workbook/customProperties";
import { type CustomXml, customXmlIn } from "../../store/workbook/customXml";
import { itemNotFound } from "../../wire/apiError";
import { text } from "../../wire/arguments";
import { defineClass } from "../../wire/objectClass";

/** `Excel.CustomProperty`, for reading. */
const customProperty = defineClass<CustomProperty>({
  name: "CustomProperty",
  key: ({ key }) => key,
  scalars: {
    key: { since: "1.7", get: ({ key }) => key },
    value: { since: "1.7", get: ({ value }) => value },
  },
});

/** `Excel.CustomPropertyCollection`: properties of the file beside Excel's own. */
export const customProperties = defineClass<WorkbookStore>({
  name: "CustomPropertyCollection",
  items: ({ file }) => customPropertiesOf(file).map(customProperty),
  methods: {
    getItem: {
      since: "1.7",
      run: ({ file }, [given]) => {
        const wanted = text(given, "key").toLowerCase();
        const found = customPropertiesOf(file).find(({ key }) => key.toLowerCase() === wanted);
        if (found === undefined) throw itemNotFound("the custom property");
        return customProperty(found);
      },
    },
  },
});

/** `Excel.CustomXmlPart`: what it is, not what it holds. */
const customXmlPart = defineClass<CustomXml>({
  name: "CustomXmlPart",
  key: ({ id }) => id,
  scalars: {
    id: { since: "1.5", get: ({ id }) => id },
    namespaceUri: { since: "1.5", get: ({ namespace }) => namespace },
  },
});

/** `Excel.CustomXmlPartCollection`. */
export const customXmlParts = defineClass<WorkbookStore>({
  name: "CustomXmlPartCollection",
  items: (workbook) => customXmlIn(workbook).map(customXmlPart),
  methods: {
    getItem: {
      since: "1.5",
      run: (workbook, [given]) => {
        const found = customXmlIn(workbook).find(({ id }) => id === text(given, "id"));
        if (found === undefined) throw itemNotFound("the part of custom XML");
        return customXmlPart(found);
      },
    },
  },
});
