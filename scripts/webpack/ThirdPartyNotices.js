const { NAME, noticesOf } = require("../notices.js");

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
        const webpackItself = require.resolve("webpack/package.json");
        const { text, without } = noticesOf([...filesIn(compilation), webpackItself]);
        for (const name of without) {
          compilation.errors.push(new WebpackError(`${name} is shipped, and brings no licence.`));
        }
        compilation.emitAsset(NAME, new sources.RawSource(text));
      });
    });
  }
}

/**
 * The modules of which something is in a file that is written.
 *
 * @param {import("webpack").Compilation} compilation
 * @returns {readonly string[]}
 */
function filesIn({ modules, chunkGraph }) {
  return [...modules]
    .filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0)
    .flatMap((module) => ("modules" in module ? [...module.modules] : [module]))
    .map((module) => ("resource" in module ? String(module.resource) : ""));
}

module.exports = { ThirdPartyNotices };
