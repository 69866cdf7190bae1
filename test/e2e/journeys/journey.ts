import type { Preview } from "../support/preview";

/** Looks at the pane as it stands; `state` says in words what it shows. */
export type Visit = (state: string) => Promise<void>;

/** A way through the pane on a freshly opened sample, with a stop at every state it comes by. */
export interface Journey {
  readonly title: string;
  readonly walk: (preview: Preview, visit: Visit) => Promise<void>;
}
