import { FOUND_KINDS } from "../../../src/workbook/inspection/kinds";
import { FIXTURES, type FixturePair } from "./fixtures";
import { workbookFile } from "./package";

/** The file of a fixture. @example fixtureName("hidden rows", "carrying") //=> "hidden-rows.carrying.xlsx" */
export function fixtureName(kind: string, which: keyof FixturePair): string {
  return `${kind.replaceAll("'", "").replaceAll(" ", "-").toLowerCase()}.${which}.xlsx`;
}

/** Every fixture by its file's name. */
export function fixtureFiles(): readonly (readonly [name: string, bytes: Uint8Array])[] {
  return FOUND_KINDS.flatMap((kind) =>
    (["carrying", "without"] as const).map(
      (which) => [fixtureName(kind, which), workbookFile(FIXTURES[kind][which])] as const,
    ),
  );
}
