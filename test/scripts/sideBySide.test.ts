import { describe, expect, it } from "@jest/globals";
import { runStep } from "../../scripts/checks/runStep";
import { sideBySide } from "../../scripts/checks/sideBySide";

const node = (script: string) => [process.execPath, "-e", script];

describe("steps side by side", () => {
  it("names those that failed, and shows what they printed", async () => {
    const printed: string[] = [];
    const failed = await sideBySide(
      [
        { name: "sound", command: node("console.log('nothing of note')") },
        { name: "unsound", command: node("console.error('line 3'); process.exit(2)") },
        { name: "absent", command: ["no-such-program"] },
      ],
      (text) => printed.push(text),
    );
    expect([...failed].sort()).toEqual(["absent", "unsound"]);
    const told = printed.join("\n");
    expect(told).toMatch(/sound: passed/);
    expect(told).toMatch(/unsound: FAILED .*\nline 3/);
    expect(told).not.toContain("nothing of note");
  });

  it("none failed where all passed", async () => {
    const all = [1, 2, 3].map((n) => ({ name: `step ${n}`, command: node("") }));
    expect(await sideBySide(all, () => undefined)).toEqual([]);
  });

  it("a step hands over each line once, the last one without its end too", async () => {
    const lines: string[] = [];
    const step = { name: "lines", command: node("process.stdout.write('one\\ntwo\\n\\nfour')") };
    const { exitCode, output } = await runStep(step, (line) => lines.push(line));
    expect(lines).toEqual(["one", "two", "", "four"]);
    expect([exitCode, output]).toEqual([0, "one\ntwo\n\nfour"]);
  });

  it("a step that was killed has no exit code", async () => {
    const step = { name: "killed", command: node("process.kill(process.pid, 'SIGKILL')") };
    expect((await runStep(step, () => undefined)).exitCode).toBeNull();
  });
});
