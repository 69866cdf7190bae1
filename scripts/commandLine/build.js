const { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { NAME: NOTICES, noticesOf } = require("../notices.js");
const { header, stampOf } = require("./freshness.js");

const ROOT = path.join(__dirname, "..", "..");

/** Where the built command line lies: all that it needs is in this one file. */
const BUILT = path.join(ROOT, "build", "conference-check.js");

/** What the result depends on beside the files that are bundled. */
const RECIPE = [
  "package-lock.json",
  "tsconfig.json",
  "scripts/commandLine/build.js",
  "scripts/notices.js",
];

const OFFICE_LIBRARY = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");

/** Puts the text of Office.js itself in place of the file that reads it from its package. */
const officeLibraryInside = {
  name: "office library inside",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]client[\\/]officeLibrary\.ts$/ }, () => {
      const text = JSON.stringify(readFileSync(OFFICE_LIBRARY, "utf8"));
      return { contents: `export const officeLibrary = () => ${text};`, loader: "js" };
    });
  },
};

/**
 * Builds the command line and puts it in its place whole: several may do so at once, and whoever runs the file
 * meanwhile finds the earlier one or the new one.
 *
 * @param {string} [place]
 */
async function buildCommandLine(place = BUILT) {
  const begun = Date.now();
  const { build } = require("esbuild");
  const { metafile, outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["src/cli/index.ts"],
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: "none",
    logLevel: "silent",
    plugins: [officeLibraryInside],
  });
  const own = Object.keys(metafile.inputs).filter((name) => !name.startsWith("node_modules/"));
  const stamps = Object.fromEntries(
    [...own, ...RECIPE].map((name) => [name, stampOf(statSync(path.join(ROOT, name)), begun)]),
  );
  const [{ text }] = outputFiles;
  mkdirSync(path.dirname(place), { recursive: true });
  writeWhole(path.join(path.dirname(place), NOTICES), licencesIn(metafile), 0o644);
  writeWhole(place, `${header(stamps)}${text}`, 0o755);
}

/**
 * The licences of the packages of which something is in the built file.
 *
 * @param {import("esbuild").Metafile} metafile
 */
function licencesIn({ outputs }) {
  const files = Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => path.join(ROOT, file));
  const { text, without } = noticesOf([...files, OFFICE_LIBRARY]);
  if (without.length > 0) throw new Error(`Shipped, without a licence: ${without.join(", ")}`);
  return text;
}

/** Whoever reads the file meanwhile finds the earlier one or the new one. */
function writeWhole(place, text, mode) {
  const draft = `${place}.${process.pid}.part`;
  try {
    writeFileSync(draft, text, { mode });
    renameSync(draft, place);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

module.exports = { BUILT, ROOT, buildCommandLine };

if (require.main === module) void buildCommandLine();
