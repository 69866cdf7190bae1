import { childFields } from "./children";
import type { FieldDefinition } from "./field";

/** Columns that say whose indicators a row ticks; the indicators themselves are known by their names. */
export const indicatorFields = {
  familyRef: childFields.familyRef,
  childRef: {
    ...childFields.childRef,
    vague: [],
    unlike: [...childFields.childRef.unlike, "removed"],
  },
} as const satisfies Readonly<Record<"familyRef" | "childRef", FieldDefinition>>;
