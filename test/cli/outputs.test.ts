import { link, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { refuseToOverwrite, writeWhole } from "../../src/cli/outputs";

let folder = "";
let input = "";
const overwrites = "never overwritten";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "outputs-"));
  input = join(folder, "team.xlsx");
  await writeFile(input, "the input");
});

afterEach(() => rm(folder, { recursive: true }));

describe("outputs never overwrite the input", () => {
  test("a scrutiny copy over the input", async () => {
    const copy = { path: input };
    await expect(refuseToOverwrite({ input, out: null, report: null, copy })).rejects.toThrow(
      "--scrutiny-copy names the workbook being checked",
    );
  });

  test("a scrutiny copy over another output, by whatever name", async () => {
    const out = join(folder, "checked.xlsx");
    const copy = { path: join(folder, ".", "checked.xlsx") };
    await expect(refuseToOverwrite({ input, out, report: null, copy })).rejects.toThrow(
      "--out and --scrutiny-copy name the same file",
    );
  });

  test("another name is fine, also in a folder that does not exist", async () => {
    const out = join(folder, "checked.xlsx");
    const report = join(folder, "nowhere", "report.json");
    await expect(refuseToOverwrite({ input, out, report, copy: null })).resolves.toBeUndefined();
  });

  test("the same name", async () => {
    await expect(
      refuseToOverwrite({ input, out: input, report: null, copy: null }),
    ).rejects.toThrow(overwrites);
  });

  test("the same file by a longer way round", async () => {
    const out = join(
      relative(process.cwd(), folder),
      ".",
      "..",
      folder.split("/").at(-1) ?? "",
      "team.xlsx",
    );
    await expect(refuseToOverwrite({ input, out, report: null, copy: null })).rejects.toThrow(
      overwrites,
    );
  });

  test("a symbolic link to the input", async () => {
    const out = join(folder, "checked.xlsx");
    await symlink(input, out);
    await expect(refuseToOverwrite({ input, out, report: null, copy: null })).rejects.toThrow(
      overwrites,
    );
  });

  test("a symbolic link to the input's folder", async () => {
    const other = join(folder, "other");
    await symlink(folder, other);
    await expect(
      refuseToOverwrite({ input, out: join(other, "team.xlsx"), report: null, copy: null }),
    ).rejects.toThrow(overwrites);
  });

  test("a hard link to the input", async () => {
    const out = join(folder, "checked.xlsx");
    await link(input, out);
    await expect(refuseToOverwrite({ input, out, report: null, copy: null })).rejects.toThrow(
      overwrites,
    );
  });

  test("the report in place of the input", async () => {
    await expect(
      refuseToOverwrite({ input, out: null, report: input, copy: null }),
    ).rejects.toThrow("--report names the workbook being checked");
  });

  test("one name for both outputs, before either exists", async () => {
    const both = join(folder, "both");
    await expect(refuseToOverwrite({ input, out: both, report: both, copy: null })).rejects.toThrow(
      "two different names",
    );
  });
});

describe("writing a file whole", () => {
  test("replaces what was there and leaves nothing beside it", async () => {
    const place = join(folder, "report.json");
    await writeFile(place, "old");
    await writeWhole(place, "new");
    expect(await readFile(place, "utf8")).toBe("new");
    expect((await readdir(folder)).sort()).toEqual(["report.json", "team.xlsx"]);
  });

  test("writes through a link and keeps the link", async () => {
    const place = join(folder, "real.json");
    const name = join(folder, "link.json");
    await writeFile(place, "old");
    await symlink(place, name);
    await writeWhole(name, "new");
    expect(await readFile(place, "utf8")).toBe("new");
  });

  test("a folder that does not exist is named", async () => {
    const place = join(folder, "nowhere", "report.json");
    await expect(writeWhole(place, "new")).rejects.toThrow(
      `${place} could not be written (ENOENT)`,
    );
  });

  test("a folder in its place is left as it was", async () => {
    const place = join(folder, "taken");
    await mkdir(join(place, "inside"), { recursive: true });
    await expect(writeWhole(place, "new")).rejects.toThrow("could not be written");
    expect((await readdir(folder)).sort()).toEqual(["taken", "team.xlsx"]);
  });
});
