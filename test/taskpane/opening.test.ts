import { describe, expect, it } from "@jest/globals";
import { openingOf } from "../../src/taskpane/shell/views";

describe("the pane's address", () => {
  it("opens at Check where it names no view", () => {
    expect(openingOf("")).toEqual({ view: "check", startsCheck: false });
    expect(openingOf("?view=elsewhere&_host_Info=Excel")).toEqual({
      view: "check",
      startsCheck: false,
    });
  });

  it("starts the check for the ribbon's Validate, and only there", () => {
    expect(openingOf("?view=check&start=validate")).toEqual({ view: "check", startsCheck: true });
    expect(openingOf("?view=tables&start=validate")).toEqual({
      view: "tables",
      startsCheck: false,
    });
  });

  it("opens the other views at the ribbon's wish", () => {
    expect(openingOf("?view=tables").view).toBe("tables");
    expect(openingOf("?view=share").view).toBe("share");
  });
});
