import { afterAll, describe, expect, it } from "@jest/globals";
import { ExcelProblem } from "../../../src/excel/base/excelProblem";
import type { StandIn } from "../../../src/standin/standIn";
import { effort } from "../../attack";
import { opened } from "../../standin/support/open";
import { ACTS, type Act, asCorrected, CORRECTED, IN_TABLES, MARKED } from "./acts";
import { EDITS, type Edit, type Place } from "./edits";
import { type Ledger, ledgerOf, markedTexts, wordsIn } from "./ledger";
import { DATES, teamsWorkbook, textAt } from "./tracker";

/** What a person wrote: the team before, a colleague meanwhile. */
const isTheirs = (text: string) => /^(Team|Colleague)'s /.test(text);

const corrected = new Map(CORRECTED.map((row) => [textAt("Log", row, DATES), asCorrected(row)]));
const uncorrected = new Map([...corrected].map(([from, to]) => [to, from]));

interface Outcome {
  readonly standIn: StandIn;
  readonly result: unknown;
  readonly problem: unknown;
}

async function run(
  act: Act,
  file: Uint8Array,
  meanwhile: (standIn: StandIn) => void,
): Promise<Outcome> {
  const standIn = await opened(file);
  const known = await act.know?.();
  meanwhile(standIn);
  return act.act(known).then(
    (result) => ({ standIn, result, problem: null }),
    (problem: unknown) => ({ standIn, result: null, problem }),
  );
}

/** The team's sheets as a colleague alone would have left them. */
async function withoutUs(file: Uint8Array, edit: Edit, place: Place): Promise<StandIn> {
  const standIn = await opened(file);
  edit.make(standIn, place);
  return standIn;
}

/** Cells of the team's own sheets that hold something else than the colleague left there. */
function misplaced(
  alone: StandIn,
  { standIn, problem }: Outcome,
  teams: readonly string[],
): readonly string[] {
  const [before, after] = [ledgerOf(alone), ledgerOf(standIn)];
  return teams.flatMap((sheet) => {
    const [was, is] = [before.get(sheet), after.get(sheet)];
    if (was === undefined) return [];
    return [...was].flatMap(([place, text]) => {
      const now = is?.get(place);
      const made = problem === null ? (corrected.get(text) ?? uncorrected.get(text)) : undefined;
      return !isKept(text) || now === text || (made !== undefined && now === made)
        ? []
        : [`${sheet} ${place}: ${text} is now ${now}`];
    });
  });
}

/** Of our own sheets and tables only what others wrote there has to stay, wherever it goes. */
const isKept = (text: string) => isTheirs(text) || uncorrected.has(text);

function lost(alone: Ledger, now: Ledger): readonly string[] {
  const same = (text: string) => uncorrected.get(text) ?? text;
  const there = new Map<string, number>();
  for (const [text, times] of wordsIn(now, isKept))
    there.set(same(text), (there.get(same(text)) ?? 0) + times);
  return [...wordsIn(alone, isKept)].flatMap(([text, times]) =>
    (there.get(same(text)) ?? 0) < times ? [text] : [],
  );
}

/** The log of corrections quotes the team's cells: it is ours. */
const OUR_LOG = "Corrections";

const cases = new Map<string, { cases: number; roundTrips: number; lost: number }>();

describe.each(ACTS.map((act) => [act.name, act] as const))("%s", (name, act) => {
  it.each(EDITS.map((edit) => [edit.name, edit] as const))(
    "loses and misplaces no cell where %s, before any of its round trips",
    async (_, edit) => {
      const prepared = await opened(teamsWorkbook());
      await act.prepare();
      const file = await prepared.save();
      const teams = prepared.workbook.sheets.filter(({ name }) => ["Log", "Notes"].includes(name));
      const ids = teams.map(({ id }) => id);
      let before = 0;
      const plain = await run(act, file, ({ counts }) => {
        before = counts.roundTrips;
      });
      expect(plain.problem).toBeNull();
      const roundTrips = plain.standIn.counts.roundTrips - before;
      for (const [at, place] of act.places.entries()) {
        if (IN_TABLES.includes(place) && edit.name === "cells typed") continue;
        const alone = await withoutUs(file, edit, place);
        for (const nth of roundTripsTried(roundTrips, at + EDITS.indexOf(edit))) {
          let wasThere = true;
          const outcome = await run(act, file, (standIn) =>
            standIn.faults.meanwhile(nth, () => {
              wasThere = standIn.workbook.sheetNamed(place.sheet) !== undefined;
              edit.make(standIn, place);
            }),
          );
          // Where the act had taken the sheet away already, there was nothing for a colleague to do.
          const left = wasThere ? alone : await opened(file);
          const tell = `${name}, ${edit.name} at ${JSON.stringify(place)}, round trip ${nth} of ${roundTrips}`;
          const found = {
            lost: lost(ledgerOf(left, OUR_LOG), ledgerOf(outcome.standIn)),
            misplaced: misplaced(left, outcome, ids),
            problem:
              outcome.problem instanceof ExcelProblem ? outcome.problem.code : outcome.problem,
          };
          note(name, roundTrips, found.lost.length + found.misplaced.length);
          expect({ tell, ...found }).toEqual({
            tell,
            lost: [],
            misplaced: [],
            problem:
              found.problem === null
                ? null
                : expect.stringMatching(edit.name === DELETED ? /./ : TOLD),
          });
          if (name.startsWith("highlights")) expectMarks(outcome, tell);
          if (name === "clear highlights" && outcome.problem === null)
            expect(markedTexts(outcome.standIn)).toEqual([]);
        }
      }
    },
    120_000,
  );
});

/** Round trips before which an edit is tried at most, in the check; `npm run attack` tries it before every one. */
const FEW = 4;
const TRIES_ALL = effort(1).numRuns > 1;

/**
 * Round trips of an act before which an edit is made: all of a few, and of many every second or later one, beginning with
 * another for each place and edit, so that each round trip has its turn.
 */
function roundTripsTried(roundTrips: number, turn: number): readonly number[] {
  const step = TRIES_ALL ? 1 : Math.ceil(roundTrips / FEW);
  const all = Array.from({ length: roundTrips }, (_, at) => at + 1);
  return all.filter((_, at) => at % step === turn % step);
}

/** What Excel answers of held cells whose sheet is gone is not documented: any words will do, and nothing is written. */
const DELETED = "the sheet deleted";

/** The codes of problems whose words say what happened: everything but "unexpected". */
const TOLD = /^(?!unexpected$)/;

/** Marks stand on the dates that they were planned for and on none else; a sheet whose marks are not all there is named. */
function expectMarks({ standIn, result, problem }: Outcome, tell: string): void {
  const planned = new Set(MARKED.map((row) => textAt("Log", row, DATES)));
  const marked = markedTexts(standIn);
  const isWhole = problem === null && Array.isArray(result) && result.length === 0;
  const there = [...ledgerOf(standIn).values()].flatMap((cells) => [...cells.values()]);
  const expected = [...planned].filter((text) => there.includes(text));
  const wrong =
    problem === null
      ? marked.filter((text) => text !== "(blank)" && !planned.has(text) && !isTheirs(text))
      : [];
  const others =
    problem === null ? marked.filter((text) => /^Team's /.test(text) && !planned.has(text)) : [];
  expect({
    tell,
    wrong,
    others,
    marked: isWhole ? expected.filter((text) => !marked.includes(text)) : [],
  }).toEqual({
    tell,
    wrong: [],
    others: [],
    marked: [],
  });
}

function note(name: string, roundTrips: number, cellsLost: number): void {
  const before = cases.get(name) ?? { cases: 0, roundTrips, lost: 0 };
  cases.set(name, { cases: before.cases + 1, roundTrips, lost: before.lost + cellsLost });
}

afterAll(() => {
  const all = [...cases].map(([name, { cases: count, roundTrips, lost: cellsLost }]) =>
    [
      name.padEnd(32),
      `${roundTrips} round trips`,
      `${count} cases`,
      `${cellsLost} cells lost`,
    ].join("  "),
  );
  process.stdout.write(`${all.join("\n")}\n`);
});
