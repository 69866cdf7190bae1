import { groupedByWords } from "../../grouped";
import type { DatedConference } from "../../people/families";
import type { Family } from "../../people/people";
import { endsWithPlan, isInitial } from "../../records/conferenceKinds";
import { isKnown, known } from "../../records/field";
import { columnsOf } from "../../records/need";
import type { Indicators } from "../../records/records";
import { ageOn } from "../engine/ages";
import { INDICATOR_COLUMNS } from "../engine/atRisk";
import { count, countOfKnown } from "../engine/cells";
import { CHILDREN_OF_CONFERENCES } from "../engine/discussed";
import { lazily } from "../engine/lazily";
import type { Reporting } from "../engine/reporting";
import { type Rows, rowsOf, sourcesOf } from "../engine/rows";
import type { TableCell, UnitRelation } from "../engine/table";
import { trackersWords } from "../engine/wording";
import { indicatorWords, joined, type Words } from "../engine/words";
import type { Line, Section } from "./line";

const held = columnsOf("conferences", "date", "type");
const withChildren = [...held, ...CHILDREN_OF_CONFERENCES] as const;

/** Initial conferences: how many, for whom, who asked for them, what they decided. */
export const initialConferences: Section = {
  heading: "Initial conferences",
  families: [
    {
      what: "Initial conferences",
      needs: held,
      lines: ({ initials }) => [
        { ...line("Initial conferences", rowsOf(initials)), concerns: "the service" },
      ],
    },
    { what: "Children at initial conferences", needs: withChildren, lines: children },
    {
      what: "Unborn children at initial conferences",
      needs: [...withChildren, { dataset: "children", anyOf: ["dateOfBirth", "age"] }],
      lines: unborn,
    },
    {
      what: "Decisions of initial conferences",
      needs: columnsOf("conferences", "outcome"),
      lines: decisions,
    },
    {
      what: "Who requested initial conferences",
      needs: columnsOf("conferences", "requestedBy"),
      lines: requests,
    },
    {
      what: "Domestic abuse",
      needs: INDICATOR_COLUMNS,
      lines: domesticAbuse,
      relations: familiesMarked,
    },
  ],
};

function line(words: Words, rows: Rows): Line {
  return { words, cell: count(rows) };
}

function children(reporting: Reporting): readonly Line[] {
  const families = lazily(() => new Set(reporting.familiesOfInitials()));
  const discussed = reporting.discussed().filter(({ person, first }) => {
    return isInitial(first) || (person.family && families().has(person.family));
  });
  return [line("Children at initial conferences", sourcesOf(discussed))];
}

/** Conferences for unborn children alone, and for an unborn child with brothers or sisters. */
function unborn(reporting: Reporting): readonly Line[] {
  const { initials, asAt } = reporting;
  const familiesOfInitials = reporting.familiesOfInitials();
  // Who is unborn at a conference was unborn at the first one too.
  const candidates = reporting.discussed().filter(({ age }) => age === "unborn");
  const families = new Set<Family | undefined>(candidates.map(({ person }) => person.family));
  const only: DatedConference[] = [];
  const withSiblings: DatedConference[] = [];
  for (const [place, conference] of initials.entries()) {
    const family = familiesOfInitials[place];
    if (family === undefined || !families.has(family)) continue;
    const own = reporting.discussedByFamily().get(family);
    const ages = (own ?? []).map(({ row, first, age }) =>
      first === conference ? age : ageOn(row, conference.date, asAt),
    );
    if (!ages.includes("unborn")) continue;
    (ages.every((age) => age === "unborn") ? only : withSiblings).push(conference);
  }
  return [
    line("Initial conferences for unborn children only", rowsOf(only)),
    line("Initial conferences for an unborn child with brothers or sisters", rowsOf(withSiblings)),
  ];
}

function decisions({ initials }: Reporting): readonly Line[] {
  const without = initials.filter((conference) => endsWithPlan(conference) === false);
  return [
    line("Initial conferences that made a plan", rowsOf(initials.filter(endsWithPlan))),
    line("Initial conferences that made no plan", rowsOf(without)),
  ];
}

function requests({ initials }: Reporting): readonly Line[] {
  const byRequester = groupedByWords(initials, ({ requestedBy }) => known(requestedBy));
  const unknown = initials.filter(({ requestedBy }) => !isKnown(requestedBy));
  const lines = [...byRequester].map(([requester, conferences]) =>
    line(
      joined("Initial conferences requested by ", trackersWords(requester)),
      rowsOf(conferences),
    ),
  );
  const without = "Initial conferences without a record of who requested them";
  return unknown.length > 0 ? [...lines, line(without, rowsOf(unknown))] : lines;
}

/**
 * Conferences of families for whom the indicator of domestic violence or abuse was ticked: the initial ones, and all of
 * the period, for reviews take their family's indicators.
 */
function domesticAbuse(reporting: Reporting): readonly Line[] {
  const indicator = domesticIndicator(reporting);
  if (!indicator) return [];
  const { name } = indicator;
  const words = indicatorWords(indicator);
  const { available, conferences, initials, records } = reporting;
  const { familyOf } = reporting.people();
  const ofAll = reporting.families();
  const ofInitials = reporting.familiesOfInitials();
  const rows = records.indicators;
  const families = (some: readonly Indicators[]) => new Set(some.map(familyOf));
  const ticked = families(rows.filter((row) => row.ticked.includes(name)));
  const hasColumn = available.indicatorNames.includes(name);
  const unknown = families(rows.filter((row) => !hasColumn || row.unknown.includes(name)));
  const under = (some: readonly DatedConference[], theirs: typeof ofAll): TableCell => {
    const own = some.filter((_, place) => isOf(ticked, theirs[place]));
    return countOfKnown(rowsOf(own), theirs.filter((family) => isOf(unknown, family)).length);
  };
  return [
    {
      words: joined("Initial conferences with ", words, " ticked"),
      cell: under(initials, ofInitials),
    },
    {
      words: joined("Conferences of any kind with ", words, " ticked for the family"),
      cell: under(conferences, ofAll),
    },
  ];
}

function domesticIndicator({ settings }: Reporting) {
  return settings.indicators.find(({ name, synonyms }) =>
    [name, ...synonyms].some((word) => /\bdomestic\b/i.test(word)),
  );
}

/** Each family at risk for whom it was ticked had at least one of these initial conferences. */
function familiesMarked(reporting: Reporting): readonly UnitRelation[] {
  const indicator = domesticIndicator(reporting);
  if (!indicator) return [];
  const ofInitials = reporting.familiesOfInitials();
  const marked = reporting.atRisk().withIndicator(indicator.name);
  const families = new Set<Family | undefined>(marked.map(({ family }) => family));
  const conferences = reporting.initials.filter((_, place) => isOf(families, ofInitials[place]));
  const [wholes, parts] = [sourcesOf(marked).list(), rowsOf(conferences).list()];
  return [{ wholes, parts, least: 1, most: null }];
}

function isOf(families: ReadonlySet<Family | undefined>, family: Family | undefined): boolean {
  return family !== undefined && families.has(family);
}
