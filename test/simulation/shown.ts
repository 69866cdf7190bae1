import { foundIn } from "./found";
import { sheetsOf } from "./layouts";
import { type Mismatch, mismatchesOf } from "./mismatches";
import type { Tracker } from "./tracker";

/** A mismatch in the smallest tracker that shows it: its family alone, where that does. */
export function shown(whole: Tracker, mismatch: Mismatch): string {
  const { kind, layout, says, story } = mismatch;
  const alone = { ...whole, stories: [story] };
  const isInAlone = mismatchesOf(alone).some((one) => one.kind === kind && one.layout === layout);
  const tracker = isInAlone ? alone : whole;
  const sheets = sheetsOf(tracker, layout);
  const { asAt, logFrom } = whole.world;
  const found = foundIn(sheets, asAt).filter(({ owner }) => owner.story === story);
  return [
    `${kind} (${layout}; seed ${whole.seed}, ${story.ref}${isInAlone ? " alone" : ""}; as at ${asAt}, log from ${logFrom})`,
    `  ${says}`,
    `  unusual: ${[...story.traits].join("; ")}`,
    ...found.map(({ code, outcome, sentence }) => `  found: ${code} ${outcome ?? ""} ${sentence}`),
    ...sheets.flatMap(({ name, rows }) => [
      `  [${name}]`,
      ...rows.map((row) => `    ${row.map(cellShown).join(" | ")}`),
    ]),
  ].join("\n");
}

/** How large the sheets of a mismatch's family are, in rows. */
export function sizeOf(whole: Tracker, { layout, story }: Mismatch): number {
  const sheets = sheetsOf({ ...whole, stories: [story] }, layout);
  return sheets.reduce((sum, { rows }) => sum + rows.length, 0);
}

const FIRST_SERIAL = 30_000;

function cellShown(cell: string | number): string {
  if (typeof cell === "string" || cell < FIRST_SERIAL) return String(cell);
  return new Date(Date.UTC(1899, 11, 30) + cell * 86_400_000).toISOString().slice(0, 10);
}
