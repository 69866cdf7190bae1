const OUTER_SPACE = /^[\s\u00a0\u200b-\u200d\u2060\ufeff]+|[\s\u00a0\u200b-\u200d\u2060\ufeff]+$/g;
const INNER_SPACE = /[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g;

/** Text without spaces around it: ordinary, non-breaking and zero-width ones. */
export function trimmed(text: string): string {
  return text.replace(OUTER_SPACE, "");
}

const ANY_UNTIDINESS =
  /^[\s\u200b-\u200d\u2060]|[\s\u200b-\u200d\u2060]$|\s\s|[^\S ]|[\u200b-\u200d\u2060]/;

/** Text as people read it: no spaces around it, one space between words. */
export function tidy(text: string): string {
  return ANY_UNTIDINESS.test(text) ? trimmed(text).replace(INNER_SPACE, " ") : text;
}

/**
 * Text reduced to what is compared: tidy, lower case, straight quotes and dashes, no list letter
 * ("a) Neglect"), no full stop at its end.
 */
export function comparable(text: string): string {
  return tidy(text.normalize("NFKC"))
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[‐-―−]/g, "-")
    .replace(/^\(?[a-z0-9]\)\s*/, "")
    .replace(/[.;:,]+$/, "");
}
