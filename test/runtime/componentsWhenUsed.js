const { readFileSync } = require("node:fs");
const path = require("node:path");

const PACKAGE = "@fluentui/react-components";
const entry = path.join(require.resolve(`${PACKAGE}/package.json`), "../lib-commonjs/index.cjs");
const text = readFileSync(entry, "utf8");

const PARTS = /^const (\w+) = require\("([^"]+)"\);$/gm;
const EXPORTS = /(\w+) \(\) \{\s*return (\w+)\.(\w+);/g;

/**
 * Stands for `@fluentui/react-components` in the tests: it hands on what its entry hands on, but each of its sixty
 * packages is loaded when something of it is first asked for, and not in every test file that draws a button.
 */
const packages = new Map([...text.matchAll(PARTS)].map(([, local, from]) => [local, from]));
for (const [, name, local, there] of text.matchAll(EXPORTS)) {
  const from = packages.get(local);
  if (from === undefined) throw new Error(`${entry} takes ${name} from nowhere.`);
  Object.defineProperty(exports, name, { enumerable: true, get: () => require(from)[there] });
}
Object.defineProperty(exports, "__esModule", { value: true });
