import type { DisclosureMode } from "../domain/disclosure/publication";
import { TABLES } from "../domain/tables/catalogue";
import type { WordsAnswer } from "../workflows/scrutinyCopy";
import { CannotCheck } from "./problems";

/** The words of `--protection`, and what each asks for. */
const PROTECTIONS: Readonly<Record<string, DisclosureMode>> = {
  hide: "hide 1 to 5",
  round: "round to 5",
  none: "show every number",
};

/** How the small numbers of a copy are protected: hidden, unless something else is asked for. */
export function protectionFrom(given: string | undefined): DisclosureMode {
  const mode = PROTECTIONS[given ?? "hide"];
  if (mode !== undefined) return mode;
  throw wrongUsage(`--protection is hide, round or none, and "${given}" is not.`);
}

/** Tables that may be in a copy: all but those that repeat what the team wrote. */
const SHAREABLE = TABLES.filter(({ wordsOfTheTeam }) => !wordsOfTheTeam).map(({ id }) => id);
const ALL = TABLES.map(({ id }) => id);

/** The tables of a copy: `all` that may be in one, or those named, with commas between. */
export const copyTablesFrom = (given: string | undefined): readonly string[] =>
  tableIds("--tables", given ?? "all", SHAREABLE);

/** The tables to insert: `all`, or those named, with commas between. */
export const insertedTablesFrom = (given: string): readonly string[] =>
  tableIds("--insert-tables", given, ALL);

function tableIds(option: string, given: string, allowed: readonly string[]): readonly string[] {
  if (given.trim().toLowerCase() === "all") return allowed;
  const named = given.split(",").map((id) => id.trim().toLowerCase());
  const unknown = named.filter((id) => !allowed.includes(id));
  if (unknown.length === 0) return allowed.filter((id) => named.includes(id));
  throw wrongUsage(
    `${option} takes all, or some of ${allowed.join(", ")}; not "${unknown.join('", "')}".`,
  );
}

/** What is said of the team's own words: that they may go in, or (`WORDS=OTHER WORDS`) what stands in their place. */
export function answersFrom(
  allowed: readonly string[],
  others: readonly string[],
): readonly WordsAnswer[] {
  const rewordings = others.map((given) => {
    const [team = "", ...rest] = given.split("=");
    const instead = rest.join("=").trim();
    if (team.trim() !== "" && instead !== "") return { team: team.trim(), instead };
    throw wrongUsage(
      `--reword takes the words and what stands in their place: "WORDS=OTHER WORDS".`,
    );
  });
  return [...allowed.map((team) => ({ team: team.trim(), instead: null })), ...rewordings];
}

export const wrongUsage = (detail: string): CannotCheck =>
  new CannotCheck({ code: "wrong usage", detail });
