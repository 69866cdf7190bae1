import { beforeAll, describe, expect, it } from "@jest/globals";
import { DISCLOSURE_MODES, type PublishedTable } from "../../../src/domain/disclosure/publication";
import { teamsWordsIn, textOf, type Words } from "../../../src/domain/tables/engine/words";
import {
  type CopyInput,
  makeScrutinyCopy,
  publicationOf,
} from "../../../src/scrutiny-copy/scrutinyCopy";
import { goingIn } from "../../../src/scrutiny-copy/teams-words/goingIn";
import { sampleInput } from "../../domain/tables/sample";
import { ALL_TABLES, copyInput } from "../copyInput";

/** Stands before every word that the team wrote: wherever it is found, that is where the word came from. */
const MARK = "Zq";

/** Fields that hold what a team wrote, in its own words. */
const WRITTEN = new Set(
  (
    "name familyRef childRef conferenceRef ref chair requestedBy reasonForDelay comments gender agency ticked unknown " +
    "words action owner source notes why child synonyms indicatorNames"
  ).split(" "),
);

function marked(value: unknown, key = ""): unknown {
  if (typeof value === "string")
    return WRITTEN.has(key) && value !== "" ? `${MARK}${value}` : value;
  if (Array.isArray(value)) return value.map((one) => marked(one, key));
  if (typeof value !== "object" || value === null || value instanceof Map) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      name === "sources" ? one : marked(one, name),
    ]),
  );
}

let input: CopyInput;

beforeAll(async () => {
  const sample = await sampleInput();
  const { indicatorNames } = sample.available;
  const isOne = new Set(indicatorNames.slice(1));
  input = copyInput({
    ...sample,
    records: marked(sample.records) as typeof sample.records,
    settings: {
      ...sample.settings,
      agencies: marked(sample.settings.agencies) as typeof sample.settings.agencies,
      indicators: marked(sample.settings.indicators) as typeof sample.settings.indicators,
    },
    available: {
      has: (...asked) => sample.available.has(...asked),
      unreadDays: sample.available.unreadDays,
      // One indicator without a column: a note names it.
      indicatorNames: indicatorNames.filter((one) => isOne.has(one)).map((one) => `${MARK}${one}`),
    },
  });
});

const choice = { tables: ALL_TABLES, familyRows: false, council: "" };

/** Every text of a table that can hold words, with what is known of their origin. */
function textsOf({ caption, columns, notes, rows, worded, chart }: PublishedTable) {
  const known = new Map<string, Words>(worded?.map((words) => [textOf(words), words]));
  const others = [caption, ...columns, ...notes, ...rows.flatMap(({ group }) => group ?? [])];
  const ofChart = chart ? [chart.title, chart.altText, chart.categoryAxis, chart.valueAxis] : [];
  return [
    ...[...others, ...ofChart].map((text) => ({ text, words: known.get(text) })),
    ...rows.flatMap(({ cells }) =>
      cells.map(({ value, words }) => ({ text: String(value), words })),
    ),
  ];
}

describe.each(DISCLOSURE_MODES)("every text of a copy that shows its figures so: %s", (mode) => {
  it("says of each word of the team's own whose it is", async () => {
    const { tables } = await publicationOf(input, { ...choice, mode });
    const texts = tables.flatMap(textsOf);
    const unsaid = texts.filter(({ text, words }) => {
      const own = teamsWordsIn(words).reduce((rest, { team }) => rest.replace(team, ""), text);
      return own.includes(MARK);
    });
    expect(unsaid.map(({ text }) => text)).toEqual([]);
    expect(texts.filter(({ text }) => text.includes(MARK)).length).toBeGreaterThan(20);
  });

  it("holds no words as they stand in a cell", async () => {
    const { tables } = await publicationOf(input, { ...choice, mode });
    const texts = tables.flatMap(textsOf).flatMap(({ words }) => teamsWordsIn(words));
    expect(texts.filter(({ of }) => of === "as written")).toEqual([]);
  });

  it("says other words where they were asked for, in every place", async () => {
    const { tables } = await publicationOf(input, { ...choice, mode });
    const answers = goingIn({ tables }, "").map(({ team }) => ({ team, instead: "Another" }));
    const { tables: others } = await publicationOf(input, { ...choice, mode, answers });
    expect(JSON.stringify(others)).not.toContain(MARK);
    expect(JSON.stringify(others)).toContain("Another");
  });
});

it("a copy with every agency and indicator named by the team is made, and holds them", async () => {
  const { proof, publication } = await makeScrutinyCopy(input, {
    ...choice,
    mode: "show every number",
    council: "Wessex Vale",
  });
  expect(proof.leaks).toEqual([]);
  expect(goingIn(publication, "").map(({ of }) => of)).toEqual(
    expect.arrayContaining(["agency", "indicator", "category"]),
  );
});
