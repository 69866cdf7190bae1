/**
 * Attacks the copy of the sample and those of random trackers, from the copy alone and with common knowledge beside
 * it, and writes what it found. In its own process: jest's sandbox makes arithmetic some thirty times slower.
 */
import loadHighs from "highs";
import { fromIso } from "../../src/domain/calendar/calendarDate";
import { check } from "../../src/domain/catalogue/check";
import type { Publication } from "../../src/domain/disclosure/publication";
import { TABLES } from "../../src/domain/tables/catalogue";
import { reportingOn, type TableInput } from "../../src/domain/tables/engine/reporting";
import { publicationOf } from "../../src/scrutiny-copy/scrutinyCopy";
import { inputOf } from "../domain/tables/building";
import { sampleInput } from "../domain/tables/sample";
import { attack, type Highs } from "./attack";
import { sameAs } from "./knowledge/saying";
import { ON_PLAN, THIS_YEAR } from "./knowledge/year";
import { randomCounty } from "./randomTracker";
import { relationsOf } from "./relations";

/** What attacks found, over some copies. */
export interface AttacksFound {
  readonly copies: number;
  /** Hidden figures tried, over all copies and both ways. */
  readonly tried: number;
  readonly figures: number;
  readonly hidden: number;
  readonly withNoughtsHidden: number;
  /** Each hidden figure of 1 to 5 that was worked out. */
  readonly determined: readonly string[];
}

/** Trackers whose copy gave a count away once: tried in every run. */
const LEAKED = [72_007];

const MODE = "hide 1 to 5";
const LARGEST_SMALL = 5;

/** Counts of the service's own work: shown, unless one of people would be told by them. */
const OF_THE_SERVICE =
  /^(?:Timescales|Table 2a|Table 2b|Table 4|Months|Targets|Attendance|Arranged|Breaches) \||\| (?:Initial conferences|First reviews|Later reviews) \|/;

async function copyOf(input: TableInput): Promise<Publication> {
  const of = {
    ...input,
    result: check({ ...input, problems: [] }),
    privateColumns: [],
    preparedOn: fromIso("2014-04-28"),
    version: "0.1.0",
    titleOf: (code: string) => code,
    timescales: [],
  };
  const tables = TABLES.map(({ id }) => id);
  return publicationOf(of, { mode: MODE, tables, familyRows: false, council: "" });
}

async function attacked(highs: Highs, name: string, input: TableInput): Promise<AttacksFound> {
  const { tables, effect } = await copyOf(input);
  const { initials, reviews, onPlan } = reportingOn(input);
  const known = {
    initials: initials.length,
    reviews: reviews.length,
    onPlan: onPlan().length,
  };
  const isOfService = (figure: string) => OF_THE_SERVICE.test(figure);
  const onPlanByName = sameAs(THIS_YEAR.key(ON_PLAN), relationsOf(tables, known));
  const attacks = [null, known].map((beside) => ({ beside, ...attack(highs, tables, beside) }));
  return {
    copies: 1,
    tried: attacks.reduce((sum, { tried }) => sum + tried, 0),
    figures: effect.reduce((sum, one) => sum + one.figures, 0),
    hidden: effect.reduce((sum, one) => sum + one.touched, 0),
    withNoughtsHidden: attacks.some(({ noughtsHidden }) => noughtsHidden) ? 1 : 0,
    determined: attacks.flatMap(({ beside, determined }) =>
      determined
        .filter(
          ([figure, number]) =>
            number <= LARGEST_SMALL &&
            number > 0 &&
            !isOfService(figure) &&
            !(beside && onPlanByName.has(figure)),
        )
        .map(([figure, number]) => `${name}${beside ? ", known" : ""}: ${figure}= ${number}`),
    ),
  };
}

async function main(): Promise<void> {
  const [times = "0", firstSeed = "1"] = process.argv.slice(2);
  const highs = await loadHighs();
  const found = [await attacked(highs, "sample", await sampleInput())];
  const seeds = Array.from({ length: Number(times) }, (_, index) => Number(firstSeed) + index);
  for (const seed of [...LEAKED, ...seeds]) {
    const { rows, settings } = randomCounty(seed);
    found.push(await attacked(highs, `tracker ${seed}`, inputOf(rows, { settings })));
    process.stderr.write(`${seed} ${found.at(-1)?.determined.join("; ")}\n`);
  }
  const sum = (of: (one: AttacksFound) => number) => found.reduce((all, one) => all + of(one), 0);
  const total: AttacksFound = {
    copies: sum(({ copies }) => copies),
    tried: sum(({ tried }) => tried),
    figures: sum(({ figures }) => figures),
    hidden: sum(({ hidden }) => hidden),
    withNoughtsHidden: sum(({ withNoughtsHidden }) => withNoughtsHidden),
    determined: found.flatMap(({ determined }) => determined),
  };
  process.stdout.write(JSON.stringify(total));
}

void main();
