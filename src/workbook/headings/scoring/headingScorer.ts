import type { DatasetName } from "../../../domain/records/records";
import { DATASETS, FIELDS } from "../fields";
import { type HeadingWord, headingWords, SYNONYMS } from "./headingWords";
import { wordSimilarity } from "./wordSimilarity";

/** How well one heading fits one field by name. */
export interface HeadingScore {
  /** 0–1. */
  readonly similarity: number;
  readonly because: "exact name" | "synonym" | "similar name";
}

/** What a heading that only could mean a field is worth at most. */
const VAGUE = 0.7;

/** A vague name must be matched nearly whole. */
const VAGUE_FROM = 0.9;

/** What is left of a similarity when a word of the heading says that it means something else. */
const UNLIKE = 0.35;

/** Alike enough to count as the very same heading. */
const SAME = 0.999;

/** A heading that a field is known by; its words stand for their places in `VOCABULARY`. */
interface KnownHeading {
  readonly words: readonly number[];
  readonly weights: readonly number[];
  readonly weight: number;
  readonly vague: boolean;
  readonly first: boolean;
}

interface KnownField {
  readonly headings: readonly KnownHeading[];
  /** Words that say that a heading means something else, by their places in the vocabulary. */
  readonly unlikePlaces: readonly number[];
}

/** Every word of every known heading, in order of first use. */
const VOCABULARY: string[] = [];
const PLACES = new Map<string, number>();

/** Places of the fields among all fields of all datasets. */
const FIELD_PLACES = new Map<string, number>();

/** For each word of the vocabulary the places of the fields that it speaks of. */
const SPOKEN_OF: Set<number>[] = [];

const KNOWN: readonly KnownField[] = DATASETS.flatMap((dataset) =>
  Object.entries(FIELDS[dataset]).map(([field, { names, vague = [], unlike = [] }]) => {
    const place = FIELD_PLACES.size;
    FIELD_PLACES.set(`${dataset}.${field}`, place);
    const sure = names.map((name, i) => knownHeading(name, false, i === 0));
    const unsure = vague.map((name) => knownHeading(name, true, false));
    const unlikeWords = unlike.flatMap((word) => headingWords(word).map(({ word }) => word));
    const headings = [...sure, ...unsure];
    for (const word of headings.flatMap(({ words }) => words)) {
      SPOKEN_OF[word] = (SPOKEN_OF[word] ?? new Set()).add(place);
    }
    return { headings, unlikePlaces: unlikeWords.map(placeOf) };
  }),
);

/** The place of a field among all fields of all datasets. */
export function fieldPlace(dataset: DatasetName, field: string): number {
  return FIELD_PLACES.get(`${dataset}.${field}`) ?? -1;
}

function knownHeading(heading: string, vague: boolean, first: boolean): KnownHeading {
  const words = headingWords(heading);
  const weights = words.map(({ weight }) => weight);
  const weight = weights.reduce((sum, each) => sum + each, 0);
  return { words: words.map(({ word }) => placeOf(word)), weights, weight, vague, first };
}

function placeOf(word: string): number {
  const known = PLACES.get(word);
  if (known !== undefined) return known;
  PLACES.set(word, VOCABULARY.length);
  return VOCABULARY.push(word) - 1;
}

const NO_SCORE: HeadingScore = { similarity: 0, because: "similar name" };
const NO_SCORES: readonly HeadingScore[] = KNOWN.map(() => NO_SCORE);

/** A word of a heading, with the words of the vocabulary that it is like. */
interface ComparedWord extends HeadingWord {
  /** Similarity above zero by the place in the vocabulary. */
  readonly similar: ReadonlyMap<number, number>;
}

/**
 * Compares headings with the names of all fields and remembers the answers, so that a heading that occurs on
 * thirty sheets is compared once.
 */
export class HeadingScorer {
  readonly #scores = new Map<string, readonly HeadingScore[]>();
  readonly #similar = new Map<string, ReadonlyMap<number, number>>();

  /** Best fit of a heading with any field of any dataset, 0–1. */
  best(heading: string): number {
    let best = 0;
    for (const { similarity } of this.scores(heading)) {
      if (similarity > best) best = similarity;
    }
    return best;
  }

  /** How well a heading fits each field, by the field's place; empty for a heading without words. */
  scores(heading: string): readonly HeadingScore[] {
    let scores = this.#scores.get(heading);
    if (scores === undefined) {
      const words = headingWords(heading).map((word) => ({
        ...word,
        similar: this.#similarTo(word),
      }));
      scores = words.length === 0 ? [] : scoresOf(words);
      this.#scores.set(heading, scores);
    }
    return scores;
  }

  #similarTo({ word }: HeadingWord): ReadonlyMap<number, number> {
    const known = this.#similar.get(word);
    if (known !== undefined) return known;
    const similar = new Map<number, number>();
    VOCABULARY.forEach((other, place) => {
      const alike = wordSimilarity(word, other);
      if (alike > 0) similar.set(place, alike);
    });
    if (!PLACES.has(word)) addMisspelt(word, similar);
    this.#similar.set(word, similar);
    return similar;
  }
}

/** Shortest synonym of which a misspelling is known. */
const LONG_ENOUGH = 6;

/** Adds the words for which a misspelt synonym stands: "organisaiton" is an agency. */
function addMisspelt(word: string, similar: Map<number, number>): void {
  if (word.length < LONG_ENOUGH) return;
  for (const [synonym, meant] of SYNONYMS) {
    const place = PLACES.get(meant);
    if (place === undefined || synonym.length < LONG_ENOUGH || synonym.startsWith(word)) continue;
    const alike = wordSimilarity(word, synonym);
    if (alike > (similar.get(place) ?? 0)) similar.set(place, alike);
  }
}

/** Compares with the fields alone that share a word, or one like it: with most they share none. */
function scoresOf(words: readonly ComparedWord[]): readonly HeadingScore[] {
  const fields = new Set<number>();
  for (const { similar } of words) {
    for (const word of similar.keys()) {
      for (const field of SPOKEN_OF[word] ?? []) fields.add(field);
    }
  }
  if (fields.size === 0) return NO_SCORES;
  return KNOWN.map((known, place) => (fields.has(place) ? compare(words, known) : NO_SCORE));
}

function compare(words: readonly ComparedWord[], known: KnownField): HeadingScore {
  let best = NO_SCORE;
  let meant: KnownHeading | undefined;
  for (const heading of known.headings) {
    const alike = similarity(words, heading);
    if (heading.vague && alike < VAGUE_FROM) continue;
    const worth = heading.vague ? alike * VAGUE : alike;
    if (worth <= best.similarity) continue;
    const same = heading.first ? "exact name" : "synonym";
    const certain = alike >= SAME && !heading.vague;
    best = { similarity: worth, because: certain ? same : "similar name" };
    meant = heading;
  }
  // The very same heading cannot mean something else.
  if (meant === undefined || best.similarity >= SAME) return best;
  const own = meant.words;
  return words.some((word) => isUnlike(word, known, own))
    ? { ...best, similarity: best.similarity * UNLIKE }
    : best;
}

/**
 * Whether a word, or the one that it misspells, says that a heading means something else than a field. A word of
 * the name that the heading is like does not.
 */
function isUnlike(
  { word, similar }: ComparedWord,
  { unlikePlaces }: KnownField,
  own: readonly number[],
): boolean {
  const itself = PLACES.get(word);
  const asMeant = Math.max(0, ...own.map((place) => similar.get(place) ?? 0));
  return unlikePlaces.some((place) => {
    if (own.includes(place)) return false;
    return itself === undefined ? (similar.get(place) ?? 0) > asMeant : itself === place;
  });
}

/** `headingSimilarity`, with the words' similarities looked up. */
function similarity(words: readonly ComparedWord[], known: KnownHeading): number {
  let total = known.weight;
  for (const { weight } of words) total += weight;
  let shared = 0;
  for (let i = 0; i < known.words.length; i += 1) {
    const place = known.words[i] ?? 0;
    let best = 0;
    let partner = 0;
    for (const { similar, weight } of words) {
      const alike = similar.get(place) ?? 0;
      if (alike > best) {
        best = alike;
        partner = weight;
      }
    }
    shared += best * (partner + (known.weights[i] ?? 0));
  }
  return total === 0 ? 0 : Math.min(1, shared / total);
}
