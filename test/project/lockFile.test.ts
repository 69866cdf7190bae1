import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";

/** What of the lock file matters here. */
interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

const { packages }: LockFile = JSON.parse(
  readFileSync(path.join(__dirname, "../../package-lock.json"), "utf8"),
);

test("the native parts of every platform are locked, not only those of the machine that wrote the file", () => {
  const missing = Object.entries(packages).flatMap(([holder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${holder}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});
