/** Must be imported first: what is imported after it finds a column "Priority" in an action plan. */
import { jest } from "@jest/globals";

// As a line in the titles, one in the headings and two in the reader add it.
jest.mock("../../../src/domain/records/fieldTitles", () => {
  const titles = jest.requireActual<typeof import("../../../src/domain/records/fieldTitles")>(
    "../../../src/domain/records/fieldTitles",
  );
  const actions = { ...titles.FIELD_TITLES.actions, priority: "Priority" };
  const fieldTitle: typeof titles.fieldTitle = (dataset, field) =>
    dataset === "actions" && field === "priority" ? "Priority" : titles.fieldTitle(dataset, field);
  return { ...titles, FIELD_TITLES: { ...titles.FIELD_TITLES, actions }, fieldTitle };
});

jest.mock("../../../src/workbook/headings/fields/actions", () => {
  const { actionFields } = jest.requireActual<
    typeof import("../../../src/workbook/headings/fields/actions")
  >("../../../src/workbook/headings/fields/actions");
  const priority = { kind: "short text", names: ["Priority", "Urgency", "Priority of action"] };
  return { actionFields: { ...actionFields, priority } };
});

jest.mock("../../../src/workbook/reading/datasets/actions", () => {
  const { actionReader } = jest.requireActual<
    typeof import("../../../src/workbook/reading/datasets/actions")
  >("../../../src/workbook/reading/datasets/actions");
  type Sheet = Parameters<typeof actionReader>[0];
  const priority = { kind: "short text", names: ["Priority"] } as const;
  return {
    actionReader: (sheet: Sheet) => {
      const others = actionReader(sheet);
      const own = sheet.reader({ priority }, "priority");
      return (row: Parameters<typeof others>[0]) => ({
        ...others(row),
        priority: own.read(sheet.cells(row), row),
      });
    },
  };
});
