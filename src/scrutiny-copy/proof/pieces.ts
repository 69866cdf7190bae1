import { folded, wordsOf } from "./words";

/** A name as it is written, with the last part first, and its outer parts alone in both orders. */
export function ordersOf(name: string): readonly string[] {
  const parts = wordsOf(name);
  const [first, ...rest] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || rest.length === 0) return [name];
  const reversed = [last, ...parts.slice(0, -1)].join(" ");
  return [name, reversed, [...rest, first].join(" "), `${first} ${last}`, `${last} ${first}`];
}

/** Words that stand with a name and are none: titles, particles, what is written in place of a name. */
const NO_NAMES = new Set(
  [
    "mr mrs ms miss mx dr prof professor rev reverend",
    "van von der den de del della di da das dos du la of the and née",
    "child children baby unborn twin",
  ].flatMap(folded),
);

/** Words that stand for people in other columns: what they are to a child, what they do, and how they took part. */
const ROLES = new Set(
  [
    "family families mother father mum dad parent parents carer carers sibling siblings son daughter brother sister",
    "partner aunt uncle grandmother grandfather grandparent grandparents",
    "social worker workers work duty team manager managers head deputy assistant senior chair chairperson iro sw",
    "independent reviewing officer conference administrator admin service services care support school nurse health",
    "visitor midwife gp hv doctor police teacher lead professional practitioner area locality",
    "north south east west central yes no not none known unknown invited attended apologies report sent",
  ].flatMap(folded),
);

/** The words of a child's name by which it could be known; initials are none. */
export function partsOfName(name: string): readonly string[] {
  return wordsOf(name).filter((part) => {
    const [word = "", ...more] = folded(part);
    return more.length > 0 || (!/^(?:[a-z]|\p{N}+)$/u.test(word) && !NO_NAMES.has(word));
  });
}

/** The same of a text that names a family, a parent or a colleague, or says what they are. */
export function partsOfRole(text: string): readonly string[] {
  return partsOfName(text).filter((part) => !folded(part).every((word) => ROLES.has(word)));
}

/** Runs of this many words of a comment are looked for, so that a quotation is found too. */
const WORDS_OF_A_QUOTATION = 5;

/** The whole text where it is short, else every run of a few words of it. */
export function quotations(text: string): readonly string[] {
  const words = wordsOf(text);
  if (words.length <= WORDS_OF_A_QUOTATION) return [words.join(" ")];
  return words
    .slice(0, words.length - WORDS_OF_A_QUOTATION + 1)
    .map((_, start) => words.slice(start, start + WORDS_OF_A_QUOTATION).join(" "));
}

const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/gi;

/** The lines of an address, and the postcodes in it: any of them could be repeated by itself. */
export function piecesOf(text: string): readonly string[] {
  const lines = text.split(/[,;\n]/).filter((line) => wordsOf(line).length > 1);
  return [...(lines.length > 1 ? lines : []), ...(text.match(POSTCODE) ?? [])];
}
