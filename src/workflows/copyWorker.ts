/** Starts the worker in which scrutiny copies are made. The bundler makes a file of its own of what it runs. */
export const startCopyWorker = () =>
  new Worker(new URL("../scrutiny-copy/steps/worker.ts", import.meta.url), {
    name: "scrutiny-copy",
  });
