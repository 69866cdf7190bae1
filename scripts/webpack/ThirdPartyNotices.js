const { existsSync, readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

const NAME = "THIRD-PARTY-NOTICES.txt";

/** Files of a package in which its licence stands, or those of what it has taken in itself. */
const LICENCE_FILE = /^(licen[cs]e|copying|notice|third[-_]party)/i;

/** Licences of packages that state one and bring no text, one file each: "@fluentui/react-icons" has a + for its /. */
const KEPT_BESIDE = path.join(__dirname, "licences");

/**
 * Writes the licence of every package that is in what a build ships into a file beside it: from the modules that were
 * really bundled, webpack's own among them. A package without a licence's text fails the build.
 */
class ThirdPartyNotices {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ThirdPartyNotices", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyNotices", stage }, () => {
        const folders = [
          ...packagesIn(compilation),
          path.dirname(require.resolve("webpack/package.json")),
        ];
        const notices = [...new Set(folders)]
          .map(noticeOf)
          .sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const { name } of notices.filter(({ texts }) => texts.length === 0)) {
          compilation.errors.push(new WebpackError(`${name} is shipped, and brings no licence.`));
        }
        compilation.emitAsset(NAME, new sources.RawSource(inWords(notices)));
      });
    });
  }
}

/**
 * Folders of the packages from which a module is in some file that is written.
 *
 * @param {import("webpack").Compilation} compilation
 * @returns {readonly string[]}
 */
function packagesIn({ modules, chunkGraph }) {
  return [...modules]
    .filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0)
    .flatMap((module) => ("modules" in module ? [...module.modules] : [module]))
    .map((module) => ("resource" in module ? String(module.resource) : ""))
    .filter((file) => file.includes(`${path.sep}node_modules${path.sep}`))
    .map((file) => packageOf(path.dirname(file)));
}

/**
 * The nearest folder above a module whose package.json says which package it is. Some packages have others within
 * that say only how modules are written.
 *
 * @param {string} folder
 * @returns {string}
 */
function packageOf(folder) {
  const file = path.join(folder, "package.json");
  return existsSync(file) && JSON.parse(readFileSync(file, "utf8")).version !== undefined
    ? folder
    : packageOf(path.dirname(folder));
}

/**
 * @param {string} folder
 * @returns {{ name: string, heading: string, texts: readonly string[] }}
 */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  const own = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort();
  const beside = path.join(KEPT_BESIDE, `${name.replace("/", "+")}.txt`);
  const files = own.length > 0 ? own.map((file) => path.join(folder, file)) : [beside];
  const texts = files.filter(existsSync).map((file) => readFileSync(file, "utf8").trim());
  return { name, heading: `${name} ${version} (${license})`, texts };
}

/** @param {readonly { heading: string, texts: readonly string[] }[]} notices */
function inWords(notices) {
  const rule = "=".repeat(80);
  const parts = notices.map(({ heading, texts }) => [rule, heading, rule, ...texts].join("\n\n"));
  return `${["These packages are part of Conference Check. Their licences follow.", ...parts].join("\n\n")}\n`;
}

module.exports = { NAME, ThirdPartyNotices };
