const { default: Runtime } = require("jest-runtime");
const { compiledOnce } = require("./compiledOnce.js");

/**
 * Jest's own runtime, except that a file is compiled once for all test files that a process runs. Each test file still
 * loads its modules for itself, in its own context: the compiler's work is shared, and nothing that runs.
 */
module.exports = class CompileOnce extends Runtime {
  constructor(config, environment, ...others) {
    super(config, environment, ...others);
    const { executor } = this;
    const compile = executor.compile.bind(executor);
    executor.compile = (source, file) => {
      const context = environment.getVmContext();
      // Jest itself answers an `import()`, and says what is wrong with a text that cannot be compiled.
      if (context === null || source.includes("import(")) return compile(source, file);
      try {
        return compiledOnce(source, file, executor.injectedModuleParameters, context);
      } catch {
        return compile(source, file);
      }
    };
  }
};
