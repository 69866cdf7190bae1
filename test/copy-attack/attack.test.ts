import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import loadHighs from "highs";
import { check } from "../../src/domain/catalogue/check";
import type { PublishedTable } from "../../src/domain/disclosure/publication";
import { TABLES } from "../../src/domain/tables/catalogue";
import { publicationOf } from "../../src/scrutiny-copy/scrutinyCopy";
import { effort } from "../attack";
import type { Rows } from "../domain/build";
import { day, inputOf } from "../domain/tables/building";
import { attack } from "./attack";
import type { AttacksFound } from "./attackCopies";

const SMALL = 5;

async function copyOf(rows: Rows): Promise<readonly PublishedTable[]> {
  const input = inputOf(rows);
  const of = {
    ...input,
    result: check({ ...input, problems: [] }),
    privateColumns: [],
    preparedOn: day("2014-04-28"),
    version: "0.1.0",
    titleOf: (code: string) => code,
    timescales: [],
  };
  const tables = TABLES.map(({ id }) => id);
  const choice = { mode: "hide 1 to 5", tables, familyRows: false, council: "" } as const;
  return (await publicationOf(of, choice)).tables;
}

const made = { decision: "plan made", words: "Plan made" } as const;
const none = { decision: "no plan", words: "No plan" } as const;
const goesOn = { decision: "plan continues", words: "Plan continued" } as const;
const neglect = { categories: ["neglect"], words: "Neglect" } as const;
const sexual = { categories: ["sexual"], words: "Sexual abuse" } as const;

function conferences(
  number: number,
  one: Omit<NonNullable<Rows["conferences"]>[number], "familyRef">,
  firstFamily: number,
) {
  return Array.from({ length: number }, (_, place) => ({
    familyRef: String(firstFamily + place),
    date: "2013-06-03",
    ...one,
  }));
}

/** Sixteen initial conferences, nine with a plan, one of them for sexual abuse, and seven reviews of such plans. */
const ORDER_OF_ROWS: Rows = {
  conferences: [
    ...conferences(8, { type: "initial", outcome: made, category: neglect }, 1),
    ...conferences(1, { type: "initial", outcome: made, category: sexual }, 9),
    ...conferences(7, { type: "initial", outcome: none }, 10),
    ...conferences(7, { type: "first review", outcome: goesOn, category: sexual }, 100),
  ],
};

/** Eight children on a plan in six families, one of which has three of them. */
const CHILDREN_AND_FAMILIES: Rows = {
  conferences: conferences(12, { type: "initial", outcome: made, category: neglect }, 1),
  children: [1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((family, place) => ({
    childRef: `CH${place}`,
    familyRef: String(family),
    planStart: "2013-06-03",
    ...(family > 6 && { planEnd: "2014-02-03" }),
  })),
};

describe("a separate attacker", () => {
  const shown = (tables: readonly PublishedTable[], caption: RegExp, numbers: string[]) =>
    tables.map((table) => ({
      ...table,
      rows: caption.test(table.caption)
        ? table.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell, column) => {
              const told =
                column > 0
                  ? numbers.find((one) => one.startsWith(`${row.cells[0]?.value}=`))
                  : undefined;
              return told ? { ...cell, value: Number(told.split("=")[1]) } : cell;
            }),
          }))
        : table.rows,
    }));

  it("works a count out where a copy shows too much", async () => {
    const highs = await loadHighs();
    const tables = await copyOf(CHILDREN_AND_FAMILIES);
    const tooMuch = shown(tables, /^Key figures/, [
      "Children on a plan at the end of the period=8",
      "Families with a child on a plan at the end of the period=6",
    ]);
    const found = attack(highs, tooMuch, null).determined.map(([figure, number]) => [
      figure.split(" | ")[1],
      number,
    ]);
    expect(found).toContainEqual(["Of these, families with 3 or more children on a plan", 1]);
    expect(found).toContainEqual(["Children on a plan in these families", 3]);
  });

  it.each([
    ["sixteen initial conferences", ORDER_OF_ROWS, { initials: 16, reviews: 7, onPlan: 0 }],
    [
      "eight children in six families",
      CHILDREN_AND_FAMILIES,
      { initials: 12, reviews: 0, onPlan: 8 },
    ],
  ])("works out nothing of %s", async (_, rows, known) => {
    const highs = await loadHighs();
    const tables = await copyOf(rows);
    for (const beside of [null, known]) {
      const { tried, determined } = attack(highs, tables, beside);
      expect(tried).toBeGreaterThan(1);
      expect(determined.filter(([, number]) => number > 0 && number <= SMALL)).toEqual([]);
    }
  });

  it("finds the lines of Figure 1 in the law's order, whatever they count", async () => {
    const tables = await copyOf(ORDER_OF_ROWS);
    const lines = tables
      .find(({ id }) => id === "figure-1")
      ?.rows.map(({ cells }) => cells[0]?.value);
    expect(lines).toEqual([
      "Neglect",
      "Emotional abuse",
      "Physical abuse",
      "Sexual abuse",
      "No plan",
      "Plan ended",
    ]);
  });
});

describe("the attacker against the sample and random trackers", () => {
  let found: AttacksFound;
  const { numRuns, seed = 2014 } = effort(8, 2014);

  // In its own process: jest's sandbox makes the arithmetic of a solver some thirty times slower.
  beforeAll(() => {
    const script = join(__dirname, "attackCopies.ts");
    const words = ["--import", "tsx", script, String(numRuns), String(seed)];
    found = JSON.parse(execFileSync(process.execPath, words).toString());
  }, 7_200_000);

  it("works out no hidden count of 1 to 5, from the copy alone or with what is known beside it", () => {
    expect(found.copies).toBe(numRuns + 2);
    expect(found.tried).toBeGreaterThan(20 * numRuns);
    expect(found.determined).toEqual([]);
  });
});
