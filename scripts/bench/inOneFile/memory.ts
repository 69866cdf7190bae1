/** Bytes on the heap that the result of some work keeps alive. @throws Error where Node was started without `--expose-gc` */
export function keptBy(work: () => unknown): number {
  const before = heapUsed();
  const kept = work();
  const after = heapUsed();
  // Named after the second reading, so that it is alive until then.
  return kept === undefined ? 0 : after - before;
}

function heapUsed(): number {
  const { gc } = globalThis;
  if (!gc) throw new Error("Start Node with --expose-gc to measure memory");
  gc();
  return process.memoryUsage().heapUsed;
}
