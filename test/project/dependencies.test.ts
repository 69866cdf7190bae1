import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import packageJson from "../../package.json";

const decision = readFileSync(
  path.join(__dirname, "../../docs/decisions/0006-dependencies.md"),
  "utf8",
);

/** Packages in the first column of the table under a heading. */
function packagesUnder(heading: string): readonly string[] {
  const section = decision.split(/^## /m).find((part) => part.startsWith(heading)) ?? "";
  const firstColumn = [...section.matchAll(/^\| (`[^|]*)\|/gm)].map(([, names = ""]) => names);
  return firstColumn.flatMap((names) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
  );
}

test.each([
  ["In the add-in", packageJson.dependencies],
  ["For development and tests", packageJson.devDependencies],
])("%s: every package has its reason, and every reason its package", (heading, packages) => {
  expect([...packagesUnder(heading)].sort()).toEqual(Object.keys(packages).sort());
});

test("every version is exact", () => {
  const versions = Object.values({ ...packageJson.dependencies, ...packageJson.devDependencies });
  for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
