const path = require("node:path");
const { homeOf, PACKAGE } = require("../../scripts/webpack/eachIconAlone.js");

const whole = path.join(require.resolve(`${PACKAGE}/package.json`), "../lib-cjs/index.cjs");

/**
 * Stands for `@fluentui/react-icons` in the tests: each icon is loaded from its own file when it is first asked for, as
 * in a build. The package's one entry makes thousands of them, once more in every test file.
 */
module.exports = new Proxy(
  { __esModule: true },
  {
    get: (made, name) => {
      if (!(name in made)) {
        const home = homeOf(name);
        made[name] = require(home === PACKAGE ? whole : home)[name];
      }
      return made[name];
    },
  },
);
