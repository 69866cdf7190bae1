import { isKnown, known } from "../../records/field";
import type { RowSource } from "../../records/source";
import { endsWithPlan } from "../../timescales/conferenceKinds";
import type { DatedConference } from "../../timescales/families";
import { ageOn } from "../ages";
import { INDICATOR_COLUMNS } from "../atRisk";
import { count } from "../cells";
import { columns } from "../definition";
import { childRows } from "../discussed";
import { grouped } from "../grouped";
import { type Reporting, rowsOf } from "../reporting";
import type { Line, Section } from "./line";

const held = columns("conferences", "date", "type");
const withChildren = [
  ...held,
  { dataset: "conferences", anyOf: ["familyRef", "childRef"] },
  { dataset: "children", anyOf: ["familyRef", "childRef"] },
] as const;

/** Initial conferences: how many, for whom, who asked for them, what they decided. */
export const initialConferences: Section = {
  heading: "Initial conferences",
  families: [
    {
      what: "Initial conferences",
      needs: held,
      lines: ({ initials }) => [line("Initial conferences", rowsOf(initials))],
    },
    { what: "Children at initial conferences", needs: withChildren, lines: children },
    {
      what: "Unborn children at initial conferences",
      needs: [...withChildren, { dataset: "children", anyOf: ["dateOfBirth", "age"] }],
      lines: unborn,
    },
    {
      what: "Decisions of initial conferences",
      needs: columns("conferences", "outcome"),
      lines: decisions,
    },
    {
      what: "Who requested initial conferences",
      needs: columns("conferences", "requestedBy"),
      lines: requests,
    },
    { what: "Domestic abuse", needs: INDICATOR_COLUMNS, lines: domesticAbuse },
  ],
};

function line(words: string, behind: readonly RowSource[]): Line {
  return { words, cell: count(behind) };
}

function children(reporting: Reporting): readonly Line[] {
  const { initials, familyOf } = reporting;
  const conferences = new Set(initials);
  const families = new Set(initials.map(familyOf));
  families.delete(undefined);
  const discussed = reporting
    .discussed()
    .filter(({ person, first }) => families.has(person.family) || conferences.has(first));
  return [line("Children at initial conferences", childRows(discussed))];
}

/** Conferences for unborn children alone, and for an unborn child with brothers or sisters. */
function unborn(reporting: Reporting): readonly Line[] {
  const { initials, familyOf, asAt } = reporting;
  const byFamily = grouped(reporting.discussed(), ({ person }) => person.family);
  const only: DatedConference[] = [];
  const withSiblings: DatedConference[] = [];
  for (const conference of initials) {
    const family = familyOf(conference);
    const own = family === undefined ? undefined : byFamily.get(family);
    const ages = (own ?? []).map(({ row }) => ageOn(row, conference.date, asAt));
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
  const byRequester = grouped(initials, ({ requestedBy }) => known(requestedBy)?.trim());
  const unknown = initials.filter(({ requestedBy }) => !isKnown(requestedBy));
  const lines = [...byRequester].map(([requester, conferences]) =>
    line(`Initial conferences requested by ${requester}`, rowsOf(conferences)),
  );
  const without = "Initial conferences without a record of who requested them";
  return unknown.length > 0 ? [...lines, line(without, rowsOf(unknown))] : lines;
}

/** Initial conferences of families for whom the indicator of domestic violence or abuse was ticked. */
function domesticAbuse(reporting: Reporting): readonly Line[] {
  const indicator = reporting.settings.indicators.find(({ name, synonyms }) =>
    [name, ...synonyms].some((word) => /\bdomestic\b/i.test(word)),
  );
  if (!indicator) return [];
  const { families } = reporting.atRisk();
  const marked = new Set(
    families.filter(({ ticked }) => ticked.has(indicator.name)).map(({ family }) => family),
  );
  const conferences = reporting.initials.filter((conference) => {
    const family = reporting.familyOf(conference);
    return family !== undefined && marked.has(family);
  });
  return [line(`Initial conferences with ${indicator.name} ticked`, rowsOf(conferences))];
}
