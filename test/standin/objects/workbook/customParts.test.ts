import { describe, expect, test } from "@jest/globals";
import { asked, fixture } from "../../support/inspected";

describe("CustomPropertyCollection", () => {
  test("gives keys and values", async () => {
    const told = await asked(fixture("custom-property.carrying.xlsx"), (_, { workbook }) => {
      const { custom } = workbook.properties;
      custom.load("items/key,items/value");
      const one = custom.getItem("case folder").load("value");
      return () => [custom.items.map(({ key, value }) => [key, value]), one.value];
    });
    expect(told).toEqual([[["Case folder", "F-001"]], "F-001"]);
  });
});

describe("CustomXmlPartCollection", () => {
  test("gives ids and namespaces", async () => {
    const told = await asked(fixture("custom-xml.carrying.xlsx"), (_, { workbook }) => {
      const { customXmlParts } = workbook;
      customXmlParts.load("items/id,items/namespaceUri");
      return () => customXmlParts.items.map(({ namespaceUri }) => namespaceUri);
    });
    expect(told).toEqual(["urn:example:cases"]);
  });
});
