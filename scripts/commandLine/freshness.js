const { closeSync, openSync, readSync, statSync } = require("node:fs");
const path = require("node:path");

const SHEBANG = "#!/usr/bin/env node\n";
const LABEL = "//made of ";

/** Bytes that the list of sources may take. */
const HEADER_LIMIT = 2 ** 18;

/**
 * A file as it was when it was built from. One that was written while building was perhaps read before: its stamp
 * fits no file, so that the next run builds again.
 *
 * @param {{ mtimeMs: number, size: number }} found
 * @param {number} [begun] when the build began, milliseconds
 */
const stampOf = ({ mtimeMs, size }, begun = Number.POSITIVE_INFINITY) =>
  mtimeMs >= begun ? "changed" : `${mtimeMs}/${size}`;

/** The first lines of the built file: how to run it, and what it was made of. */
const header = (stamps) => `${SHEBANG}${LABEL}${JSON.stringify(stamps)}\n`;

/**
 * Whether a built file is there and all that it was made of is as it was then. Only the files' dates and sizes are
 * looked at, which takes some milliseconds.
 *
 * @param {string} built
 * @param {string} root the folder that the sources' names begin at
 */
function isFresh(built, root) {
  const stamps = stampsIn(built);
  if (stamps === null) return false;
  return Object.entries(stamps).every(([name, stamp]) => {
    const found = statSync(path.join(root, name), { throwIfNoEntry: false });
    return found !== undefined && stampOf(found) === stamp;
  });
}

function stampsIn(built) {
  const text = beginningOf(built);
  if (!text.startsWith(SHEBANG + LABEL)) return null;
  const from = SHEBANG.length + LABEL.length;
  const end = text.indexOf("\n", from);
  return end < 0 ? null : JSON.parse(text.slice(from, end));
}

/** The beginning of a file; blank where there is none. */
function beginningOf(file) {
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return "";
  const descriptor = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(HEADER_LIMIT);
    return bytes.toString("utf8", 0, readSync(descriptor, bytes, 0, HEADER_LIMIT, 0));
  } finally {
    closeSync(descriptor);
  }
}

module.exports = { header, isFresh, stampOf };
