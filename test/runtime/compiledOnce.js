const { Script } = require("node:vm");

/** What this process has compiled, by file: the text and the script made of it. */
const compiled = new Map();

/**
 * A module's text as a function of the named parameters, in a context. Compiling is done once for a file as long as its
 * text and parameters stay the same: the function is another one in each context, and shares nothing that runs. The
 * text may declare what a parameter is called as well.
 */
module.exports.compiledOnce = function compiledOnce(source, filename, parameters, context) {
  const opening = `(function (${parameters}) { return (function () {`;
  const known = compiled.get(filename);
  if (known?.source === source && known.opening === opening)
    return known.script.runInContext(context);
  const script = new Script(`${opening}${source}\n}).call(this); })`, {
    filename,
    columnOffset: -opening.length,
  });
  compiled.set(filename, { source, opening, script });
  return script.runInContext(context);
};
