const { existsSync } = require("node:fs");
const path = require("node:path");

const PACKAGE = "@fluentui/react-icons";
const ATOMS = path.join(require.resolve(`${PACKAGE}/package.json`), "..", "lib", "atoms", "svg");
const IMPORT = /import\s*\{([^}]*)\}\s*from\s*(["'])@fluentui\/react-icons\2/g;

/** The end of an icon's name: its size, where it has one, and its style. */
const VARIANT = /\d*(?:Filled|Regular|Color|Light)$/;

/**
 * A loader: lets every icon be read from its own file. The package's one entry leads to 17 MB of icons, which took half
 * the time of a build although a dozen of them are used. What is no icon is taken from the package's utilities.
 *
 * @param {string} source a module, after TypeScript is out of it
 */
module.exports = function eachIconAlone(source) {
  return source.replace(IMPORT, (_, names) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .map((name) => `import { ${name} } from "${homeOf(name.split(/\s+as\s+/)[0])}"`)
      .join(";"),
  );
};

/** Where one export of the package stands alone; the package itself, where that is nowhere. */
function homeOf(name) {
  const file = name
    .replace(VARIANT, "")
    .replace(/([a-z])([A-Z0-9])|([0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, "$1$3$5-$2$4$6")
    .toLowerCase();
  if (VARIANT.test(name) && existsSync(path.join(ATOMS, `${file}.js`)))
    return `${PACKAGE}/svg/${file}`;
  return /^[a-z]/.test(name) ? `${PACKAGE}/utils` : PACKAGE;
}

module.exports.homeOf = homeOf;
module.exports.PACKAGE = PACKAGE;
