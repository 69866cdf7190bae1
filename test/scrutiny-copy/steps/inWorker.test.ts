import { describe, expect, it } from "@jest/globals";
import { publish } from "../../../src/domain/disclosure/publish";
import type { PersonalValues } from "../../../src/scrutiny-copy/proof/personalValues";
import { answerStep } from "../../../src/scrutiny-copy/steps/answerStep";
import { inWorker, WorkerLost } from "../../../src/scrutiny-copy/steps/inWorker";
import { count, label, rows, share, table } from "../../domain/disclosure/build";

const SHEET = table([
  { cells: [label("In time"), count(rows(0, 3)), share(rows(0, 3), rows(0, 40))] },
]);

/** The worker's end of the wire in this thread: what crosses it is cloned as between two threads. */
function workerHere(answer: (event: MessageEvent) => unknown = answerStep) {
  const { port1, port2 } = new MessageChannel();
  let terminated = false;
  port2.onmessage = (event) => answer(event);
  const worker: Pick<Worker, "postMessage" | "terminate" | "onerror"> = {
    postMessage: (message: unknown, transfer: unknown) =>
      port1.postMessage(message, transfer as Transferable[]),
    terminate: () => {
      terminated = true;
      port1.close();
    },
    onerror: null,
  };
  return { worker: worker as Worker, ended: () => terminated };
}

const failing = () => ({ preventDefault: () => undefined }) as unknown as ErrorEvent;

describe("the long steps of a copy in a worker", () => {
  it("come to what they come to without one", async () => {
    const { worker } = workerHere();
    const known = [{ rows: rows(0, 40), service: true }];
    const there = await inWorker(worker).publish([SHEET], "hide 1 to 5", { known });
    expect(there).toEqual(publish([SHEET], "hide 1 to 5", { known }));
    expect(there.hidden.small).toBe(1);
    worker.terminate();
  });

  it("write a copy and prove it", async () => {
    const { worker } = workerHere();
    const steps = inWorker(worker);
    const published = await steps.publish([SHEET], "show every number", {});
    const [table = null] = published.tables;
    const sheets = [
      {
        name: "Cover",
        title: "For Oswicken Thistlewick",
        subtitle: "",
        footer: "",
        lines: [],
        table,
      },
    ];
    const values: PersonalValues = {
      searched: [{ kind: "child's name", text: "Oswicken Thistlewick" }],
      births: new Set(),
      serials: new Set(),
      notSearched: [],
    };
    const { bytes, proof } = await steps.write(sheets, values, []);
    expect(bytes.length).toBeGreaterThan(1_000);
    expect(proof.leaks).toContainEqual({ part: "xl/worksheets/sheet1.xml", kind: "child's name" });
    worker.terminate();
  });

  it("give an error by its name and message", async () => {
    const { worker } = workerHere(({ ports: [port] }) =>
      port?.postMessage({ failed: { name: "UnexpectedPart", message: "part 7" } }),
    );
    const failed = inWorker(worker).publish([SHEET], "show every number");
    await expect(failed).rejects.toMatchObject({ name: "UnexpectedPart", message: "part 7" });
    worker.terminate();
  });

  it("are ended at once when they are stopped", async () => {
    const { worker, ended } = workerHere(() => undefined);
    const controller = new AbortController();
    const publishing = inWorker(worker, controller.signal).publish([SHEET], "show every number");
    controller.abort(new Error("enough"));
    await expect(publishing).rejects.toThrow("enough");
    expect(ended()).toBe(true);
  });

  it("are lost with a worker that cannot start", async () => {
    const { worker } = workerHere(() => undefined);
    const publishing = inWorker(worker).publish([SHEET], "show every number");
    worker.onerror?.(failing());
    await expect(publishing).rejects.toBeInstanceOf(WorkerLost);
    worker.terminate();
  });
});
