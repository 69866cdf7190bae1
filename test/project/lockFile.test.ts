import { expect, test } from "@jest/globals";
import lockFile from "../../package-lock.json";

/** What of an entry of the lock file matters here. */
interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const entries = new Map<string, Entry>(Object.entries(lockFile.packages));

test("the native parts of every platform are locked, not only those of the machine that wrote the file", () => {
  const missing = [...entries].flatMap(([holder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        !entries.has(`node_modules/${name}`) && !entries.has(`${holder}/node_modules/${name}`),
    ),
  );
  expect(missing).toEqual([]);
});
