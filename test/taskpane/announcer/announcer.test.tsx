/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { act, render } from "@testing-library/react";
import { Announcer, useAnnounce } from "../../../src/taskpane/announcer/Announcer";
import { spoken } from "../support/renderPane";

let announce: ReturnType<typeof useAnnounce>;

function Speaker() {
  announce = useAnnounce();
  return null;
}

const say = (...what: Parameters<typeof announce>) => act(() => announce(...what));
const pass = (seconds: number) => act(() => jest.advanceTimersByTime(seconds * 1000));

beforeEach(() => {
  jest.useFakeTimers();
  render(
    <Announcer>
      <Speaker />
    </Announcer>,
  );
});
afterEach(() => {
  jest.useRealTimers();
});

describe("what a screen reader is told", () => {
  it("stands in a region of its own politeness", () => {
    say("5 findings shown");
    say("The sheet is protected.", "assertive");
    expect(spoken("polite")).toBe("5 findings shown");
    expect(spoken("assertive")).toBe("The sheet is protected.");
  });

  it("is a change of the region also where the same is said twice", () => {
    say("Stopped");
    say("Stopped");
    expect(spoken("polite")).toBe("Stopped\u00a0");
  });

  it("an alarm goes after a while, and nobody reading the page meets it out of date", () => {
    say("The sheet is protected.", "assertive");
    pass(9.9);
    expect(spoken("assertive")).toBe("The sheet is protected.");
    pass(0.1);
    expect(spoken("assertive")).toBe("");
  });

  it("an alarm is not cut short by what is said politely", () => {
    say("The sheet is protected.", "assertive");
    say("141 breaches");
    expect(spoken("assertive")).toBe("The sheet is protected.");
    expect(spoken("polite")).toBe("141 breaches");
  });

  it("a second alarm has the whole while to itself", () => {
    say("The sheet is protected.", "assertive");
    pass(6);
    say("Excel is busy.", "assertive");
    pass(6);
    expect(spoken("assertive")).toBe("Excel is busy.");
  });
});
