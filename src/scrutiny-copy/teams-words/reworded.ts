import type { Publication, PublishedTable } from "../../domain/disclosure/publication";
import { textOf, type Words } from "../../domain/tables/engine/words";

/** What a person said of words of the team's own: they go in as they are, or others stand in their place. */
export interface WordsAnswer {
  readonly team: string;
  /** `null` where they may go in; "Not named" stands in place of words that are left out. */
  readonly instead: string | null;
}

const NOT_NAMED = "Not named";

/** The same publication with other words where a person asked for them. What is counted stays what it is. */
export function reworded(publication: Publication, answers: readonly WordsAnswer[]): Publication {
  const instead = new Map(
    answers.flatMap(({ team, instead: other }) =>
      other === null ? [] : [[team, other.trim() || NOT_NAMED]],
    ),
  );
  if (instead.size === 0) return publication;
  const inOthers = (words: Words): Words =>
    typeof words === "string"
      ? words
      : words.map((piece) =>
          typeof piece === "object" && "team" in piece
            ? { ...piece, team: instead.get(piece.team) ?? piece.team }
            : piece,
        );
  return { ...publication, tables: publication.tables.map((table) => inWords(table, inOthers)) };
}

function inWords(table: PublishedTable, inOthers: (words: Words) => Words): PublishedTable {
  const texts = new Map(table.worded?.map((words) => [textOf(words), textOf(inOthers(words))]));
  const text = (one: string) => texts.get(one) ?? one;
  return {
    ...table,
    columns: table.columns.map(text),
    notes: table.notes.map(text),
    ...(table.worded && { worded: table.worded.map(inOthers) }),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        if (cell.words === undefined) return cell;
        const words = inOthers(cell.words);
        return { ...cell, value: textOf(words), words };
      }),
    })),
  };
}
