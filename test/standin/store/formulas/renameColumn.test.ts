import { expect, test } from "@jest/globals";
import { renameColumn } from "../../../../src/standin/store/formulas/renameColumn";

test.each([
  ["SUM(Log[Due])", "SUM(Log[By])"],
  ["SUM(log[due])", "SUM(log[By])"],
  ["Log[[#This Row],[Due]]+1", "Log[[#This Row],[By]]+1"],
  ["SUM(Log[[Due]:[Held]])", "SUM(Log[[By]:[Held]])"],
  ["SUM(Log[Due date])", "SUM(Log[Due date])"],
  ["SUM(OldLog[Due])", "SUM(OldLog[Due])"],
  ["SUM(Other[Due])", "SUM(Other[Due])"],
  ['"Log[Due]"&Log[Due]', '"Log[Due]"&Log[By]'],
])("%s becomes %s", (before, after) => {
  expect(renameColumn(before, "Log", "Due", "By")).toBe(after);
});

test("a name with special characters is written with them marked", () => {
  expect(renameColumn("Log[Due]", "Log", "Due", "Due [by] #1")).toBe("Log[Due '[by'] '#1]");
  expect(renameColumn("Log[Due '[by'] '#1]", "Log", "Due [by] #1", "Due")).toBe("Log[Due]");
});
