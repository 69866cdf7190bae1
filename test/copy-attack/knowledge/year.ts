import { named } from "../copyAsRead";

export const INITIAL = "Initial conferences";
export const ON_PLAN = "Children on a plan at the end of the period";

/** The figures of one year by the words of the key figures, wherever in a copy they stand. */
export interface YearAsRead {
  readonly key: (words: string) => string;
  /** A name for the number of its reviews, which no table prints. */
  readonly reviews: string;
}

export const THIS_YEAR: YearAsRead = {
  key: (words) => named("Key figures", words),
  reviews: "reviews",
};
