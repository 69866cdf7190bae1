import { describe, expect, it } from "@jest/globals";
import { openingOf } from "../../src/taskpane/shell/views";

describe("the pane's address", () => {
  it("opens at Check where it names no view", () => {
    expect(openingOf("")).toEqual({ view: "check", begins: null });
    expect(openingOf("?view=elsewhere&_host_Info=Excel")).toEqual({ view: "check", begins: null });
  });

  it("starts the check for the ribbon's Validate, and only there", () => {
    expect(openingOf("?view=check&start=validate")).toEqual({ view: "check", begins: "check" });
    expect(openingOf("?view=tables&start=validate").begins).not.toBe("check");
  });

  it("opens the other views at the ribbon's wish, and brings results back without marking", () => {
    const begins = "check without marks";
    expect(openingOf("?view=tables")).toEqual({ view: "tables", begins });
    expect(openingOf("?view=share")).toEqual({ view: "share", begins });
    expect(openingOf("?view=setup")).toEqual({ view: "setup", begins: null });
  });
});
