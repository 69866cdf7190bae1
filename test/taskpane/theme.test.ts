import { describe, expect, it } from "@jest/globals";
import { isOfficeDark } from "../../src/taskpane/theme/darkness";

describe("the theme", () => {
  it("follows Office's plain answer", () => {
    expect(isOfficeDark({ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" })).toBe(true);
  });

  it("is told from the background where Office gives only colours", () => {
    expect(isOfficeDark({ bodyBackgroundColor: "#212121" })).toBe(true);
    expect(isOfficeDark({ bodyBackgroundColor: "#F3F2F1" })).toBe(false);
    expect(isOfficeDark({ bodyBackgroundColor: "E6E6E6" })).toBe(false);
  });

  it("is left to the system where Office says nothing that can be used", () => {
    expect(isOfficeDark(undefined)).toBeNull();
    expect(isOfficeDark({})).toBeNull();
    expect(isOfficeDark({ bodyBackgroundColor: "white" })).toBeNull();
  });
});
