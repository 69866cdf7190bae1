/** What of a timescale, or of a month, stands in one line of the summary. */
export interface SummaryLine {
  readonly label: string;
  /** `null` where nothing could be counted. `late`, `inTime` and `other` add up to `of`. */
  readonly counts: {
    readonly late: number;
    readonly inTime: number;
    /** Not yet due, or not judged. */
    readonly other: number;
    readonly of: number;
  } | null;
}

/** What stands above the findings: what a person who reads no further is to know. */
export interface FindingsSummary {
  /** The conferences that are counted, and what was checked when: sentences. */
  readonly about: string;
  readonly verdict: string;
  /** What could not be said, and on what the verdict rests: a sentence each. */
  readonly remarks: readonly string[];
  readonly timescales: readonly SummaryLine[];
  readonly months: readonly SummaryLine[];
  /** Each check that found anything, and how many findings it has. */
  readonly checks: readonly { readonly title: string; readonly findings: number }[];
  /** What has to be said of the numbers: a sentence each. */
  readonly notes: readonly string[];
}
