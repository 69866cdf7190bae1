/** A sheet with findings that could not be marked, or not whole, and why: words that follow its name. */
export interface NotMarked {
  readonly sheet: string;
  readonly why: string;
}
