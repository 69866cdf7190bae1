import { createContext, useCallback, useContext, useEffect, useMemo, useState } from "react";

interface Entries {
  /** Goes up when all fields are to show their values again, whatever was typed. */
  readonly resets: number;
  /** Tells that a field's entry cannot be used, or with `null` that it can. */
  report(field: string, label: string | null): void;
}

/** Where fields tell the form around them what cannot be used; without a form nobody listens. */
export const InvalidEntriesContext = createContext<Entries>({
  resets: 0,
  report: () => undefined,
});

/** What the fields are about that stand together: "Minutes sent to chair". */
export const FieldGroupContext = createContext("");

/** What of a form cannot be used as it was typed, by the labels of its fields. */
export function useInvalidEntries() {
  const [invalid, setInvalid] = useState<ReadonlyMap<string, string>>(new Map());
  const [resets, setResets] = useState(0);
  const report = useCallback<Entries["report"]>((field, label) => {
    setInvalid((before) => {
      if ((before.get(field) ?? null) === label) return before;
      const after = new Map(before);
      if (label === null) after.delete(field);
      else after.set(field, label);
      return after;
    });
  }, []);
  const entries = useMemo(() => ({ resets, report }), [resets, report]);
  return {
    entries,
    labels: [...invalid.values()],
    /** Shows the values again in place of what was typed. */
    reset: () => setResets((before) => before + 1),
  };
}

/** Tells the form whether a field's entry can be used, as long as the field is on screen. */
export function useReportedEntry(field: string, label: string, usable: boolean): number {
  const { resets, report } = useContext(InvalidEntriesContext);
  const group = useContext(FieldGroupContext);
  const name = group === "" ? label : `${group}, ${label.toLowerCase()}`;
  useEffect(() => {
    report(field, usable ? null : name);
    return () => report(field, null);
  }, [field, name, report, usable]);
  return resets;
}
