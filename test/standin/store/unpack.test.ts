import { describe, expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { unpack } from "../../../src/standin/store/package/unpack";
import { sampleBytes } from "../support/open";

const TYPES = strToU8("<Types/>");
const PART = "xl/worksheets/sheet1.xml";

const archive = (content: Uint8Array, level: 0 | 6 = 6): Uint8Array =>
  zipSync({ "[Content_Types].xml": TYPES, [PART]: [content, { level }] });

/** Changes a number of the last entry in the archive's directory. */
function withNumber(bytes: Uint8Array, field: number, value: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  let at = changed.length - 22;
  while (view.getUint32(at, true) !== 0x02014b50) at -= 1;
  view.setUint32(at + field, value, true);
  return changed;
}

const fault = (bytes: Uint8Array): unknown => {
  try {
    return unpack(bytes).size;
  } catch (error) {
    return error;
  }
};

describe("unpack", () => {
  test("gives the parts of a workbook as they were packed", () => {
    expect(unpack(archive(strToU8("<a/>"))).get(PART)).toEqual(strToU8("<a/>"));
    expect(unpack(archive(strToU8("<a/>"), 0)).get(PART)).toEqual(strToU8("<a/>"));
    expect(unpack(sampleBytes()).size).toBeGreaterThan(10);
  });

  test("names a part whose bytes have changed", () => {
    const stored = archive(strToU8("<v>41428</v>"), 0);
    const at = Buffer.from(stored).indexOf("41428");
    stored[at] = 0x35;
    expect(fault(stored)).toMatchObject({ code: "damaged", part: PART });
  });

  test.each([1, 3, 5])("names a part whose size is %i, not 4", (size) => {
    const changed = withNumber(archive(strToU8("<a/>")), 24, size);
    expect(fault(changed)).toMatchObject({ code: "damaged", part: PART });
  });

  test("stops unpacking what is larger than it claims to be", () => {
    const lying = withNumber(archive(new Uint8Array(64 * 1024 * 1024)), 24, 1000);
    expect(fault(lying)).toMatchObject({ code: "damaged", part: PART });
  });

  test("does not unpack 3 GB", () => {
    const bomb = withNumber(archive(new Uint8Array(1024)), 24, 3_000_000_000);
    expect(fault(bomb)).toMatchObject({ code: "too large" });
  });

  test("refuses a part that is there twice, in whatever capitals", () => {
    const twice = zipSync({ "[Content_Types].xml": TYPES, "xl/a.xml": TYPES, "XL/A.xml": TYPES });
    expect(fault(twice)).toMatchObject({ code: "damaged", part: "XL/A.xml" });
  });

  test("opens a file that was cut at no place", () => {
    const whole = archive(strToU8("<worksheet/>"));
    for (let length = 2; length < whole.length; length += 1) {
      expect(fault(whole.subarray(0, length))).toMatchObject({ code: "damaged" });
    }
  });
});
