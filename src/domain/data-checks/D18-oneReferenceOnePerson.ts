import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { nameOf } from "../checking/nameOf";
import { recordFinding } from "../checking/recordFinding";
import { columnsOf } from "../checking/rule";
import { grouped } from "../grouped";
import { refKey } from "../records/refKey";
import { cellOf } from "../records/source";
import { OWN } from "../sources/sources";
import { numberText } from "../text/numbers";

type Found = {
  readonly refs: readonly string[];
  /** How many rows have one of them. */
  readonly rows: number;
  readonly families: number;
};

const text: DataCheckText<Found> = {
  code: "D18",
  title: "One reference for several children",
  why: "A reference that several families share tells nobody apart: such children are counted by family and reference together.",
  putRight:
    "Give each child its own reference, as in the case system; nothing needs to be deleted.",
  sources: [OWN],
  severity: "notice",
  needs: columnsOf("children", "childRef", "familyRef"),
  sentence: ({ families, refs, rows }) =>
    `${refs.map((ref) => `“${ref}”`).join(", ")} stands for children of ${numberText(families)} families, in ${numberText(rows)} rows: they are counted by family and reference.`,
};

/** Longest list of references that a sentence names. */
const NAMED = 4;

/** D18: the same child reference in several families: asked once for the sheet, and never a reason to delete a row. */
export const oneReferenceOnePerson: DataCheck = {
  ...dataCheck(text),
  check({ people: { withoutIdentity }, records }, verdicts) {
    if (withoutIdentity.size === 0) return undefined;
    const rows = grouped(records.children, ({ childRef }) => {
      const key = refKey(childRef);
      return key !== undefined && withoutIdentity.has(key) ? key : undefined;
    });
    const several = [...rows.values()].filter((own) => familiesOf(own).size > 1);
    const [first] = several.flat();
    if (!first) return undefined;
    const all = several.flat();
    verdicts.add(
      recordFinding(text, {
        record: nameOf("children", first),
        cells: [
          cellOf(first.sources[0], "childRef"),
          ...all.slice(1).map(({ sources: [source] }) => cellOf(source, "childRef")),
        ],
        facts: {
          refs: several.slice(0, NAMED).map(([{ childRef }]) => String(childRef)),
          rows: all.length,
          families: familiesOf(all).size,
        },
      }),
    );
    return undefined;
  },
};

function familiesOf(
  rows: readonly { readonly familyRef: Parameters<typeof refKey>[0] }[],
): ReadonlySet<string> {
  return new Set(rows.flatMap(({ familyRef }) => refKey(familyRef) ?? []));
}
