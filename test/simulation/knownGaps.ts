import type { Layout } from "./layouts";
import type { Mismatch } from "./mismatches";

/** Something that the checks do not get right yet. */
interface KnownGap {
  /** How the kinds of its mismatches begin. */
  readonly kind: string;
  /** Only in this layout; in all where it is not set. */
  readonly layout?: Layout;
  /** Only in families of which this is so. */
  readonly trait: string;
  readonly why: string;
  /** A tracker that shows it: once it shows nothing any more, the gap is mended and comes off the list. */
  readonly seed: number;
}

export const KNOWN_GAPS: readonly KnownGap[] = [];

/** Whether a mismatch is one of a known gap. */
export function isOf({ kind, layout, story }: Mismatch, gap: KnownGap): boolean {
  return (
    kind.startsWith(gap.kind) &&
    (gap.layout === undefined || gap.layout === layout) &&
    story.traits.has(gap.trait)
  );
}
