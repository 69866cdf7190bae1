/** How far a piece of work has come, in counts of things a person knows. */
export interface Progress {
  readonly step:
    | "reading"
    | "understanding"
    | "checking"
    | "highlighting"
    | "building"
    | "protecting"
    | "writing"
    | "looking";
  readonly done: number;
  readonly of: number;
  readonly counting: "sheets" | "rows" | "checks" | "findings" | "tables" | "parts";
}

/** What every longer workflow takes: a way to stop it and somewhere to say how far it has come. */
export interface WorkOptions {
  /** Aborting ends the work before its next step; nothing is left half written. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}
