import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { answersPage } from "../../scripts/docs/answersPage";
import type { Record } from "./askExcel";
import { askStandIn, OTHER_WAYS } from "./onTheStandIn";
import type { Answer } from "./question";
import { QUESTIONS } from "./questions/questions";
import { OTHERWISE, USUAL } from "./standInAnswers";

const RECORDED = path.join(__dirname, "../fixtures/excel-answers");

const answer: z.ZodType<Answer> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(answer)]),
);
const recordOf = z.object({
  version: z.literal(1),
  platform: z.enum(["PC", "Mac", "OfficeOnline"]),
  build: z.string().min(1),
  apiSet: z.string(),
  asked: z.iso.date(),
  answers: z.record(z.string(), answer),
  notAsked: z.array(z.string()),
});

let usual: Record;
let others: readonly Record[];
beforeAll(async () => {
  usual = await askStandIn();
  const asked: Record[] = [];
  for (const way of OTHER_WAYS) asked.push(await askStandIn(way));
  others = asked;
});

describe("What Excel is asked, asked of the stand-in", () => {
  test("has an answer to every question, each told from the others by its id", () => {
    expect(usual.answers).toEqual(USUAL);
    expect(usual.notAsked).toEqual([]);
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
    expect(recordOf.parse(usual)).toEqual(usual);
  });

  test("is answered as documented, where Microsoft says it", () => {
    for (const { id, documented } of QUESTIONS) {
      if (documented !== null) expect([id, usual.answers[id]]).toEqual([id, documented]);
    }
  });

  test("is answered otherwise in each of the ways that it can play", () => {
    for (const [index, otherwise] of OTHERWISE.entries()) {
      expect(others[index]?.answers).toEqual({ ...USUAL, ...otherwise });
    }
  });

  test("leaves the workbook as it was: no sheet, no setting, no name", async () => {
    await askStandIn();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/visibility");
      const settings = context.workbook.settings.getCount();
      const names = context.workbook.names.getCount();
      await context.sync();
      expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Sheet1", "Visible"],
      ]);
      expect([settings.value, names.value]).toEqual([0, 0]);
    });
  });
});

test("docs/excel-answers.md lists them, those that nobody has put to a real Excel included: run npm run docs", () => {
  const page = readFileSync(path.join(__dirname, "../../docs/excel-answers.md"), "utf8");
  expect(page).toBe(answersPage());
  for (const { asks } of QUESTIONS) expect(page).toContain(asks);
});

test("every answer that a real Excel gave is one that the stand-in can give", () => {
  const files = readdirSync(RECORDED).filter((name) => name.endsWith(".json"));
  const unheld: string[] = [];
  for (const file of files) {
    const record = recordOf.parse(JSON.parse(readFileSync(path.join(RECORDED, file), "utf8")));
    for (const [id, said] of Object.entries(record.answers)) {
      const given = [usual, ...others].map(({ answers }) => JSON.stringify(answers[id]));
      if (!given.includes(JSON.stringify(said))) unheld.push(`${file}: ${id}`);
    }
  }
  expect(unheld).toEqual([]);
});
