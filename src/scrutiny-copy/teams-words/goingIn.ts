import type { Publication } from "../../domain/disclosure/publication";
import { type TeamsWordsOf, teamsWordsIn, type Words } from "../../domain/tables/engine/words";

/** Words of the team's own that a copy holds, and what they are. */
export interface GoingIn {
  readonly team: string;
  readonly of: TeamsWordsOf | "council";
}

/** All words of the team's own in a copy, each once: those of its tables in their order, after the council's name. */
export function goingIn(
  { tables }: Pick<Publication, "tables">,
  council: string,
): readonly GoingIn[] {
  const found = new Map<string, GoingIn>();
  const add = (one: GoingIn) => {
    if (one.team.trim() !== "" && !found.has(one.team)) found.set(one.team, one);
  };
  add({ team: council, of: "council" });
  for (const { worded, rows } of tables) {
    const texts: readonly (Words | undefined)[] = [
      ...(worded ?? []),
      ...rows.flatMap(({ cells }) => cells.map(({ words }) => words)),
    ];
    for (const one of texts.flatMap(teamsWordsIn)) add(one);
  }
  return [...found.values()];
}
