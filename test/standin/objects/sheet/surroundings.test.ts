import { describe, expect, test } from "@jest/globals";
import { asked, fixture } from "../../support/inspected";

describe("AutoFilter", () => {
  const filterOf = (bytes: Uint8Array) =>
    asked(bytes, ({ autoFilter }) => {
      autoFilter.load("enabled,isDataFiltered");
      const range = autoFilter.getRangeOrNullObject().load("address");
      return () => [
        autoFilter.enabled,
        autoFilter.isDataFiltered,
        range.isNullObject ? null : range.address,
      ];
    });

  test("tells of a list that is filtered", async () => {
    const filter = await filterOf(fixture("filtered-rows.carrying.xlsx"));
    expect(filter).toEqual([true, true, "Cases!A1:C3"]);
  });

  test("tells of buttons that choose nothing", async () => {
    const filter = await filterOf(fixture("filtered-rows.without.xlsx"));
    expect(filter).toEqual([true, false, "Cases!A1:C3"]);
  });

  test("is there without a list too", async () => {
    const filter = await filterOf(fixture("name.without.xlsx"));
    expect(filter).toEqual([false, false, null]);
  });
});

describe("CommentCollection", () => {
  test("counts conversations, not replies, and finds their cells", async () => {
    const told = await asked(fixture("comments.carrying.xlsx"), ({ comments }) => {
      comments.load("items/id");
      const count = comments.getCount();
      const cell = comments.getItemAt(0).getLocation().load("address");
      return () => [count.value, comments.items.map(({ id }) => id), cell.address];
    });
    expect(told).toEqual([1, ["{6F9619FF-8B86-D011-B42D-00CF4FC964FF}"], "Cases!A2"]);
  });

  test("has no such comment", async () => {
    const question = asked(fixture("notes.carrying.xlsx"), ({ comments }) => {
      comments.getItemAt(0).getLocation().load("address");
      return () => null;
    });
    await expect(question).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("ShapeCollection", () => {
  test("gives what is drawn, in points, and whether it shows", async () => {
    const told = await asked(fixture("hidden-object.carrying.xlsx"), ({ shapes }) => {
      shapes.load(
        "items/name,items/type,items/visible,items/left,items/top,items/width,items/height",
      );
      return () => shapes.items.map((shape) => shape.toJSON());
    });
    const frame = { left: 0, top: 90, width: 96, height: 45 };
    const shape = { name: "Box 1", type: "GeometricShape", visible: false, ...frame };
    expect(told).toEqual([expect.objectContaining(shape)]);
  });
});

describe("PivotTableCollection", () => {
  test("gives names and cells", async () => {
    const told = await asked(fixture("pivot-table.carrying.xlsx"), ({ pivotTables }) => {
      const pivot = pivotTables.getItem("by FAMILY").load("name,id");
      const cells = pivot.layout.getRange().load("address");
      return () => [pivot.name, cells.address];
    });
    expect(told).toEqual(["By family", "Cases!A1:C3"]);
  });
});
