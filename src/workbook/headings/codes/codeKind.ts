import { type Field, NOT_RECORDED } from "../../../domain/records/field";
import type { CodedParticipation } from "../../snapshot/values/codeMeanings";
import { type Reading, unknownWord, type ValueKind } from "../../snapshot/values/reading";
import type { CodeList } from "./codeList";

/** How a cell of codes is read: an agency that was not involved has nothing recorded. */
export function codeKind(codes: CodeList): ValueKind<CodedParticipation> {
  const read = (text: string): Reading<CodedParticipation> => {
    const known = codes.meaning(text);
    return known === undefined ? unknownWord(undefined) : (known.says ?? NOT_RECORDED);
  };
  const ownWords = new Map<string, Field<CodedParticipation>>([["-", NOT_RECORDED]]);
  for (const word of ["?", "n/a", "na", "none"]) {
    const known = codes.meaning(word);
    if (known) ownWords.set(word, known.says ?? NOT_RECORDED);
  }
  return {
    text: read,
    number: (value) => read(String(value)),
    boolean: () => unknownWord(undefined),
    ownWords,
  };
}
