import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type RunOutcome, validateFile } from "../../src/cli/validateFile";
import { effort } from "../attack";

const CASES = join(__dirname, "../fixtures/cases");
const FILES = ["control-clean", "team-words-capitals", "two-unborn-one-reference"].map(
  (name) => new Uint8Array(readFileSync(join(CASES, `${name}.xlsx`))),
);
const folder = mkdtempSync(join(tmpdir(), "mutated-"));
afterAll(() => rmSync(folder, { recursive: true }));

const clock = { now: () => new Date(2014, 3, 25, 9), elapsed: () => 0 };

/** What may stand in a part where something else stood. */
const PIECES = [
  ...[
    "",
    "<",
    ">",
    "/",
    '"',
    "&",
    "&#x0;",
    "&#x110000;",
    "&nosuch;",
    "]]>",
    "<!--",
    "<!DOCTYPE x [",
    "<?",
  ],
  ...[
    "<v>NaN</v>",
    "<v>1e999</v>",
    "<v>-1</v>",
    "<v></v>",
    "<v>99999999999</v>",
    "<f>1/0</f>",
    "<f>",
    "</f>",
  ],
  ...[
    ' t="s"',
    ' t="b"',
    ' t="e"',
    ' t="d"',
    ' t="str"',
    ' t="inlineStr"',
    ' t="x"',
    ' r="ZZZZ9"',
    ' r="A0"',
  ],
  ...[
    "<row>",
    "</row>",
    '<row r="1048576">',
    "<c/>",
    "</c>",
    "</sheetData>",
    "</worksheet>",
    "\u0000",
    "\ufffe",
  ],
];

/** One change to a file: in the text of a part, packed again with the right sums, or in the bytes of the package. */
const anyChange = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      where: fc.constant("part" as const),
      part: fc.nat(50),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      takes: fc.oneof(
        fc.constant(0),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 41, max: 5_000 }),
      ),
      puts: fc.constantFrom(...PIECES),
      snaps: fc.boolean(),
    }),
  },
  fc.record({
    where: fc.constant("bytes" as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    takes: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 600 })),
    byte: fc.integer({ min: 0, max: 255 }),
    cuts: fc.boolean(),
  }),
);
type Change = typeof anyChange extends fc.Arbitrary<infer T> ? T : never;

function changed(file: Uint8Array, change: Change): Uint8Array {
  if (change.where === "bytes") {
    const at = Math.floor(change.at * file.length);
    if (change.cuts) return file.slice(0, at);
    return file.map((byte, place) =>
      place >= at && place < at + change.takes ? change.byte : byte,
    );
  }
  const parts = unzipSync(file);
  const names = Object.keys(parts);
  const name = names[change.part % names.length] ?? "";
  const text = strFromU8(parts[name] ?? new Uint8Array());
  let at = Math.floor(change.at * text.length);
  // At the edge of a tag more comes of it.
  if (change.snaps) at = Math.max(0, text.lastIndexOf("<", at));
  const bytes = strToU8(text.slice(0, at) + change.puts + text.slice(at + change.takes));
  return zipSync({ ...parts, [name]: bytes });
}

async function checkOf(bytes: Uint8Array): Promise<RunOutcome> {
  const file = join(folder, "tracker.xlsx");
  writeFileSync(file, bytes);
  return validateFile([file, "--as-at=2014-04-25"], clock);
}

/** Whether something is said as a person would say it: nothing of the machine shows through. */
const OF_THE_MACHINE =
  /went wrong|undefined|\bNaN\b|\[object|\bat \S+:\d+|TypeError|RangeError|ReferenceError|is not a function/;

describe("A file that was altered somewhere", () => {
  it("is checked, or refused in a sentence: never thrown over", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(FILES.length - 1),
        fc.array(anyChange, { minLength: 1, maxLength: 3 }),
        async (which, changes) => {
          const altered = changes.reduce<Uint8Array>((bytes, change) => {
            try {
              return changed(bytes, change);
            } catch {
              // The package was broken by the change before: nothing in it can be altered any more.
              return bytes;
            }
          }, FILES[which] ?? new Uint8Array());
          const { complaint, exitCode, said } = await checkOf(altered);
          expect([0, 1, 2]).toContain(exitCode);
          const all = [...said, complaint ?? ""].join("\n");
          expect(all.trim()).not.toBe("");
          expect(all).not.toMatch(OF_THE_MACHINE);
          if (complaint !== null) {
            expect(exitCode).toBe(2);
            expect(complaint.trim()).toMatch(/[.!]$/);
          }
        },
      ),
      effort(15, undefined, 5_000),
    );
  });
});
