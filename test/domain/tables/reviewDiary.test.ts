import { describe, expect, it } from "@jest/globals";
import { TABLES } from "../../../src/domain/tables/catalogue";
import type { Rows } from "../build";
import { outcome } from "../recordBuilders";
import { printedOf } from "./building";

const made = outcome("plan made");

/** A family of one child, whose initial conference was on this day. */
const family = (ref: string, date: string, changes: Partial<Rows> = {}): Rows => ({
  conferences: [
    { conferenceRef: ref, familyRef: ref, type: "initial", date, outcome: made },
    ...(changes.conferences ?? []),
  ],
  children: [{ familyRef: ref, childRef: `${ref}-a`, planStart: date, ...changes.children?.[0] }],
});

const together = (...families: readonly Rows[]): Rows => ({
  conferences: families.flatMap(({ conferences }) => conferences ?? []),
  children: families.flatMap(({ children }) => children ?? []),
});

const rowsOf = (rows: Rows, asAt: string) => printedOf("review-diary", rows, { asAt }).rows;

describe("The review diary", () => {
  it("has every child on a plan, the one due first on top, with where its next review stands", () => {
    const booking = {
      conferenceRef: "9",
      familyRef: "F3",
      type: "review",
      date: "2013-09-20",
    } as const;
    const rows = rowsOf(
      together(
        family("F1", "2013-06-20"),
        family("F2", "2013-05-20"),
        family("F3", "2013-07-01", { conferences: [booking] }),
      ),
      "2013-08-09",
    );
    expect(rows).toEqual([
      ["F2-a", "F2", "20 May 2013", "20 August 2013", "–", "Not booked yet"],
      ["F1-a", "F1", "20 June 2013", "20 September 2013", "–", "Not booked yet"],
      ["F3-a", "F3", "1 July 2013", "1 October 2013", "20 September 2013", "Booked"],
    ]);
  });

  it.each([
    ["2013-08-12", "Not booked yet"],
    ["2013-08-13", "Due soon"],
    ["2013-08-20", "Due soon"],
    ["2013-08-21", "Overdue"],
  ])("as at %s a review that is due by 20 August is %s", (asAt, standing) => {
    expect(rowsOf(family("F2", "2013-05-20"), asAt)[0]?.[5]).toBe(standing);
  });

  it("leaves out a child whose plan ended", () => {
    const ended = family("F2", "2013-05-20", { children: [{ planEnd: "2013-08-01" }] });
    expect(rowsOf(ended, "2013-08-09")).toEqual([]);
  });

  it("is for the team's own use: no scrutiny copy has it", () => {
    expect(TABLES.find(({ id }) => id === "review-diary")?.wordsOfTheTeam).toBe(true);
  });
});
