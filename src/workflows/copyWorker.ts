/** Starts the worker in which scrutiny copies are made. The bundler makes a separate file of what it runs. */
export const startCopyWorker = () =>
  new Worker(new URL("../scrutiny-copy/steps/worker.ts", import.meta.url), {
    name: "scrutiny-copy",
  });
