import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import webpack from "webpack";
import { NAME } from "../../scripts/notices.js";
import { ThirdPartyNotices } from "../../scripts/webpack/ThirdPartyNotices.js";

const MODULES = path.join(__dirname, "../../node_modules");
const folder = mkdtempSync(path.join(tmpdir(), "notices-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Lays a package beside the entries. */
function lay(name: string, files: Readonly<Record<string, string>>): void {
  const at = path.join(folder, "node_modules", name);
  mkdirSync(at, { recursive: true });
  const about = JSON.stringify({ name, version: "1.0.0", license: "MIT", main: "index.js" });
  for (const [file, text] of Object.entries({ "package.json": about, ...files })) {
    mkdirSync(path.dirname(path.join(at, file)), { recursive: true });
    writeFileSync(path.join(at, file), text);
  }
}

interface Built {
  readonly errors: readonly string[];
  readonly notices: string;
  /** Packages whose modules webpack says that it wrote, told from their paths. */
  readonly shipped: ReadonlySet<string>;
}

function build(code: string): Promise<Built> {
  const entry = path.join(folder, "entry.js");
  const output = path.join(folder, "built");
  writeFileSync(entry, code);
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: "production",
        entry,
        output: { path: output },
        optimization: { minimize: false },
        resolve: { modules: [path.join(folder, "node_modules"), MODULES] },
        plugins: [new ThirdPartyNotices()],
      },
      (error, stats) => {
        if (!stats) return reject(error);
        resolve({
          errors: stats.compilation.errors.map(({ message }) => message),
          notices: readFileSync(path.join(output, NAME), "utf8"),
          shipped: packagesOf(
            JSON.stringify(
              stats.toJson({
                all: false,
                assets: false,
                modules: true,
                nestedModules: true,
                modulesSpace: Number.MAX_SAFE_INTEGER,
                nestedModulesSpace: Number.MAX_SAFE_INTEGER,
                orphanModules: false,
              }),
            ),
          ),
        });
      },
    );
  });
}

function packagesOf(paths: string): ReadonlySet<string> {
  const names = paths.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g);
  return new Set([...names].map(([, name = ""]) => name));
}

const headings = (notices: string): readonly string[] =>
  [...notices.matchAll(/^=+\n\n(\S+) \d+\.\d+\.\d+\S* \(.+\)\n\n=+$/gm)].map(
    ([, name = ""]) => name,
  );

test("every package that ships is there with its licence, and so are those behind it", async () => {
  const { errors, notices, shipped } = await build(`
    import { createRoot } from "react-dom/client";
    import { munkres } from "munkres";
    import { format } from "date-fns";
    import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
    console.log(createRoot, munkres, format, ChevronDown16Regular);
  `);
  expect(errors).toEqual([]);
  const found = headings(notices);
  const behind = ["scheduler", "@griffel/react"];
  const asked = ["react-dom", "munkres", "date-fns", "@fluentui/react-icons"];
  expect(found).toEqual(expect.arrayContaining([...asked, ...behind]));
  expect(found).toEqual([...shipped, "webpack"].sort());
  const licences = notices.split(/^=+$/m).filter((_, place) => place > 0 && place % 2 === 0);
  expect(licences).toHaveLength(found.length);
  for (const licence of licences) expect(licence).toMatch(/permission is hereby granted/i);
});

describe("a package", () => {
  lay("sound", { "index.js": "module.exports = 'sound';", LICENSE: "Copyright of the sound." });
  lay("both", {
    "index.js": "module.exports = 'both';",
    "LICENCE.md": "Copyright of both.",
    "THIRD_PARTY_NOTICES.md": "Taken in by both.",
  });
  lay("inner", {
    "esm/package.json": '{ "type": "module" }',
    "esm/index.js": "export const inner = () => 'inner';",
    LICENSE: "Copyright of the inner.",
  });
  lay("bare", { "index.js": "module.exports = 'bare';" });

  test("that is not bundled is not named", async () => {
    const { notices } = await build('import sound from "sound"; export const a = sound;');
    expect(headings(notices)).toEqual(["sound", "webpack"]);
    expect(notices).toContain("Copyright of the sound.");
  });

  test("brings what it has taken in itself, and is known by its own name within", async () => {
    const { notices } = await build(
      'import both from "both"; import { inner } from "inner/esm/index.js"; console.log(both, inner);',
    );
    expect(headings(notices)).toEqual(["both", "inner", "webpack"]);
    for (const text of ["Copyright of both.", "Taken in by both.", "Copyright of the inner."])
      expect(notices).toContain(text);
  });

  test("that is asked for later is named too", async () => {
    const { notices } = await build('export const later = () => import("sound");');
    expect(headings(notices)).toEqual(["sound", "webpack"]);
  });

  test("without a licence fails the build", async () => {
    const { errors } = await build('import bare from "bare"; export const a = bare;');
    expect(errors).toEqual(["bare is shipped, and brings no licence."]);
  });
});
