/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { acceptedOf } from "../../../src/domain/findings/acceptance";
import type { Finding } from "../../../src/domain/findings/finding";
import type { Workflows } from "../../../src/workflows/workflows";
import { lateMinutes, missingDate } from "../support/findings";
import { renderPane } from "../support/renderPane";
import { validation } from "../support/workflows";

const FROM = fromIso("2013-04-02");
const TO = fromIso("2014-03-31");

const list = () => screen.getByRole("list", { name: "Findings" });

const acceptance = (finding: Finding) => ({
  ...acceptedOf(finding, ({ row }) => String(row)),
  when: "2014-04-25",
});

function withoutDate(conference: string): Finding {
  const finding = missingDate(Number(conference));
  return { ...finding, record: { ...finding.record, identity: { conference } } };
}

describe("a long list", () => {
  const many = [
    ...Array.from({ length: 12 }, (_, at) => lateMinutes(at + 1)),
    ...Array.from({ length: 3 }, (_, at) => withoutDate(String(at + 40))),
  ];
  const shown = async (given: Partial<Workflows> = {}) => {
    const pane = renderPane(
      { validate: async () => validation(many, { highlighted: false }), ...given },
      "?view=check&start=validate",
    );
    await screen.findByRole("list", { name: "Findings" });
    return pane;
  };
  const headings = () =>
    within(list())
      .getAllByRole("heading", { level: 3 })
      .map((heading) => within(heading).getByRole("button"));
  const drawn = () => within(list()).getAllByRole("listitem").length;

  it("starts folded by check, and a heading unfolds its own", async () => {
    const { user } = await shown();
    expect(headings().map((button) => button.getAttribute("aria-expanded"))).toEqual([
      "false",
      "false",
    ]);
    expect(drawn()).toBe(2);
    await user.click(screen.getByRole("button", { name: /^Required date or type missing/ }));
    expect(drawn()).toBe(5);
  });

  it("unfolds what Next leads to", async () => {
    const { user } = await shown();
    await user.click(screen.getByRole("button", { name: "Next" }));
    const first = screen.getByRole("button", { name: /Conference 1, family 1 / });
    expect(first.getAttribute("aria-current")).toBe("true");
  });

  it("shows what a search finds unfolded, and says of how many", async () => {
    const { user } = await shown();
    await user.type(
      screen.getByLabelText("Find a family, conference or child by its number"),
      "family 11",
    );
    expect(await screen.findByText("1 of 15 findings")).toBeTruthy();
    expect(screen.getByRole("button", { name: /Conference 11, family 11 / })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Breach 1" })).toBeTruthy();
    expect(headings().map(({ textContent }) => textContent)).toEqual([
      "Minutes sent to chair1 of 12",
    ]);
  });

  it("opens the findings of a timescale that is chosen in the overview, whatever was filtered", async () => {
    const line = {
      id: "to-chair",
      title: "Minutes to chair",
      codes: ["T08"],
      of: 70,
      inTime: 25,
      late: 45,
      open: 0,
      notJudged: 0,
      notCounted: 0,
      months: [{ label: "May 2013", inTime: 25, late: 45, of: 70 }],
      lacking: [],
    };
    const period = { label: "2 April 2013 to 31 March 2014", from: FROM, to: TO };
    const kept = {
      ...line,
      id: "approved",
      title: "Approved",
      codes: ["T09"],
      inTime: 70,
      late: 0,
    };
    const { user } = await shown({ overview: async () => ({ period, lines: [line, kept] }) });
    await user.click(screen.getByRole("button", { name: "To correct 3" }));
    const chosen = await screen.findByRole("button", { name: "Minutes to chair 45 of 70 late" });
    const described = document.getElementById(chosen.getAttribute("aria-describedby") ?? "");
    expect(described?.textContent).toBe(
      "25 of 70 in time, 45 late. In time by month: May 2013 25 of 70.",
    );
    expect(screen.getByText("70 of 70 in time")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Approved/ })).toBeNull();
    await user.click(chosen);
    const heading = screen.getByRole("button", { name: /^Minutes sent to chair/ });
    expect(heading.getAttribute("aria-expanded")).toBe("true");
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText("15 findings")).toBeTruthy();
  });

  it("takes one reason for all findings of a check, and then agrees with the verdict", async () => {
    const asked: unknown[] = [];
    const { user } = await shown({
      acceptFindings: async (_, findings, accepting) => {
        asked.push(findings.length, accepting);
        return findings.map((finding) => ({ ...acceptance(finding), ...accepting }));
      },
    });
    await user.click(screen.getByRole("button", { name: /^Required date or type missing/ }));
    await user.click(screen.getByRole("button", { name: "Accept these 3 with one reason" }));
    const dialog = screen.getByRole("dialog", { name: "Accept 3 findings?" });
    expect(within(dialog).getAllByRole("listitem")).toHaveLength(3);
    await user.type(within(dialog).getByLabelText("Your name or initials"), "TB");
    await user.type(within(dialog).getByLabelText("Why this can be accepted"), "Old records");
    await user.click(within(dialog).getByRole("button", { name: "Accept 3 findings" }));
    expect(await screen.findByText("12 findings, 3 accepted")).toBeTruthy();
    expect(asked).toEqual([3, { who: "TB", why: "Old records" }]);
    expect(screen.getByRole("heading", { level: 2, name: "12 breaches" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "To correct 0" })).toBeTruthy();
    expect(headings().map(({ textContent }) => textContent)).toEqual(["Minutes sent to chair12"]);
    expect(document.activeElement).not.toBe(document.body);
  });
});
