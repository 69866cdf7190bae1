import { cellInWords } from "../../domain/records/source";
import type { KnownCode } from "../headings/codes/codeList";
import type { CodeMatrix } from "../headings/matrices/codeMatrix";
import { meaningOf } from "../snapshot/values/codeMeanings";
import { comparable, tidy } from "../snapshot/values/tidyText";
import type { SheetReading } from "./rows/sheetReading";
import type { UnderstoodCode } from "./understoodSheet";

/** Every code that occurs in a matrix, the commonest first, with what it is taken to mean and why. */
export function describeCodes(
  { agencies, codes }: CodeMatrix,
  reading: SheetReading,
): readonly UnderstoodCode[] {
  const written = new Map<string, { readonly text: string; times: number }>();
  for (const row of reading.dataRows.rows) {
    const cells = reading.cells(row);
    for (const { column } of agencies) {
      const value = cells[column.index];
      if (value === "" || value === undefined) continue;
      const text = tidy(String(value));
      const code = comparable(text);
      const seen = written.get(code);
      if (seen) seen.times += 1;
      else written.set(code, { text, times: 1 });
    }
  }
  return [...written.values()]
    .sort((one, other) => other.times - one.times)
    .map(({ text, times }) => ({ code: text, times, ...taken(codes.meaning(text)) }));
}

function taken(known: KnownCode | undefined): Omit<UnderstoodCode, "code" | "times"> {
  if (known === undefined) return { meaning: null, because: "unknown", key: null };
  const { says, because, cell } = known;
  const key = cell === null ? null : cellInWords(cell);
  return { meaning: meaningOf(says) ?? null, because, key };
}
