import type { DatasetName } from "../../domain/records/records";
import { DATASETS, FIELDS } from "./fields";
import { type HeadingWord, headingWords } from "./headingWords";
import { headingSimilarity, wordSimilarity } from "./similarity";

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

interface KnownHeading {
  readonly words: readonly HeadingWord[];
  readonly vague: boolean;
  readonly first: boolean;
}

interface KnownField {
  readonly dataset: DatasetName;
  readonly field: string;
  readonly headings: readonly KnownHeading[];
  readonly unlike: ReadonlySet<string>;
}

const KNOWN: readonly KnownField[] = DATASETS.flatMap((dataset) =>
  Object.entries(FIELDS[dataset]).map(([field, { names, vague = [], unlike = [] }]) => ({
    dataset,
    field,
    headings: [
      ...names.map((name, i) => ({ words: headingWords(name), vague: false, first: i === 0 })),
      ...vague.map((name) => ({ words: headingWords(name), vague: true, first: false })),
    ],
    unlike: new Set(unlike.flatMap((word) => headingWords(word).map(({ word }) => word))),
  })),
);

const NO_SCORE: HeadingScore = { similarity: 0, because: "similar name" };

/**
 * Compares headings with the names of all fields and remembers the answers, so that a heading that occurs on
 * thirty sheets is compared once.
 */
export class HeadingScorer {
  readonly #scores = new Map<string, ReadonlyMap<string, HeadingScore>>();
  readonly #similar = new Map<string, Map<string, number>>();

  /** How well a heading fits a field. */
  score(heading: string, dataset: DatasetName, field: string): HeadingScore {
    return this.#scoresOf(heading).get(`${dataset}.${field}`) ?? NO_SCORE;
  }

  /** Best fit of a heading with any field of any dataset, 0–1. */
  best(heading: string): number {
    let best = 0;
    for (const { similarity } of this.#scoresOf(heading).values()) {
      if (similarity > best) best = similarity;
    }
    return best;
  }

  #scoresOf(heading: string): ReadonlyMap<string, HeadingScore> {
    const remembered = this.#scores.get(heading);
    if (remembered) return remembered;
    const scores = new Map<string, HeadingScore>();
    const words = headingWords(heading);
    if (words.length > 0) {
      for (const known of KNOWN) {
        const score = this.#compare(words, known);
        if (score.similarity > 0) scores.set(`${known.dataset}.${known.field}`, score);
      }
    }
    this.#scores.set(heading, scores);
    return scores;
  }

  #compare(words: readonly HeadingWord[], known: KnownField): HeadingScore {
    let best = NO_SCORE;
    for (const heading of known.headings) {
      const alike = headingSimilarity(words, heading.words, this.#wordSimilarity);
      if (heading.vague && alike < VAGUE_FROM) continue;
      const similarity = heading.vague ? alike * VAGUE : alike;
      if (similarity <= best.similarity) continue;
      const same = heading.first ? "exact name" : "synonym";
      best = { similarity, because: alike >= SAME ? same : "similar name" };
    }
    // The very same heading cannot mean something else.
    if (best.because !== "similar name" && best.similarity >= SAME) return best;
    return words.some(({ word }) => known.unlike.has(word))
      ? { ...best, similarity: best.similarity * UNLIKE }
      : best;
  }

  readonly #wordSimilarity = (a: string, b: string): number => {
    if (a === b) return 1;
    let similar = this.#similar.get(a);
    if (!similar) {
      similar = new Map();
      this.#similar.set(a, similar);
    }
    let similarity = similar.get(b);
    if (similarity === undefined) {
      similarity = wordSimilarity(a, b);
      similar.set(b, similarity);
    }
    return similarity;
  };
}
