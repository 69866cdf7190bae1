const path = require("node:path");

/** Packages that only Excel's stand-in may use. */
const STAND_IN_PACKAGES = ["@microsoft/office-js"];

/** Fails a build of the add-in that any module of the preview, or of Excel's stand-in, has got into. */
class PreviewStaysOut {
  /** @param {readonly string[]} roomsThatNeverShip folders whose modules stay out */
  constructor(roomsThatNeverShip) {
    this.folders = [
      ...roomsThatNeverShip,
      ...STAND_IN_PACKAGES.map((name) => path.join("node_modules", name)),
    ];
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap("PreviewStaysOut", (compilation) => {
      compilation.hooks.finishModules.tap("PreviewStaysOut", (modules) => {
        for (const module of modules) {
          const file = "resource" in module ? String(module.resource) : "";
          if (this.folders.some((folder) => file.includes(folder + path.sep))) {
            compilation.errors.push(
              new compiler.webpack.WebpackError(`The preview must not ship in the add-in: ${file}`),
            );
          }
        }
      });
    });
  }
}

module.exports = { PreviewStaysOut };
