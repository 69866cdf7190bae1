/**
 * What is printed on: points of A4 inside the margins. Widths are those of Arial; a computer without it takes a wider
 * font, in which all columns are a fifth wider, so that much of the paper is left free.
 */
export interface Paper {
  readonly landscape: boolean;
  readonly width: number;
  readonly height: number;
}
export const PORTRAIT: Paper = { landscape: false, width: 415, height: 715 };
export const LANDSCAPE: Paper = { landscape: true, width: 615, height: 470 };

/** Points of A4's margins, on which `PORTRAIT` and `LANDSCAPE` rest. */
export const MARGINS = {
  left: 43,
  right: 43,
  top: 43,
  bottom: 50,
  header: 22,
  footer: 22,
} as const;
