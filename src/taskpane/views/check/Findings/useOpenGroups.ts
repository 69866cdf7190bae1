import { useCallback, useState } from "react";

/** As many findings fit the screen: they need no folding. */
const FEW = 10;
/** What a search leaves is unfolded, unless it leaves this many and more. */
const FEW_FOUND = 50;

/** What was folded and unfolded by hand, and for which search. */
interface ByHand {
  readonly search: string;
  readonly open: ReadonlyMap<string, boolean>;
}

/** Which checks of the list are unfolded: none to begin with, except in a short list and for what a search found. */
export function useOpenGroups(shown: number, search: string) {
  const [byHand, setByHand] = useState<ByHand>({ search, open: new Map() });
  const usually = shown <= FEW || (search !== "" && shown <= FEW_FOUND);
  const now = byHand.search === search ? byHand.open : NONE;
  const isOpen = useCallback((code: string) => now.get(code) ?? usually, [now, usually]);

  const set = useCallback(
    (change: (before: ReadonlyMap<string, boolean>) => readonly (readonly [string, boolean])[]) =>
      setByHand((before) => {
        const open = before.search === search ? before.open : NONE;
        return { search, open: new Map([...open, ...change(open)]) };
      }),
    [search],
  );
  const toggleGroup = useCallback(
    (code: string) => set((open) => [[code, !(open.get(code) ?? usually)]]),
    [set, usually],
  );
  const openGroup = useCallback((code: string) => set(() => [[code, true]]), [set]);
  /** Unfolds these as they are without a search, and folds the others. */
  const openGroups = useCallback(
    (codes: readonly string[]) =>
      setByHand({ search: "", open: new Map(codes.map((code) => [code, true])) }),
    [],
  );
  return { isOpen, toggleGroup, openGroup, openGroups };
}

const NONE: ReadonlyMap<string, boolean> = new Map();
