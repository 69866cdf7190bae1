import type { Severity } from "../findings/finding";
import type { Need } from "../records/need";
import type { Source } from "../sources/sources";
import type { Timescale } from "../timescales/timescale";

/** What a check says of itself: everything but the checking. */
export interface RuleText {
  readonly code: string;
  readonly title: string;
  /** Why it matters, in one sentence. */
  readonly why: string;
  /** How to put it right, in one sentence. */
  readonly putRight: string;
  /** Where the rule is laid down. */
  readonly sources: readonly Source[];
  /** How much its findings matter, unless a finding says otherwise. */
  readonly severity: Severity;
  readonly needs: readonly Need[];
  /** Columns it works from besides, where the workbook has them. */
  readonly uses?: readonly Need[];
  /** The timescale that it judges, where it does: every record then counts under an outcome. */
  readonly timescale?: Timescale;
}
