const { existsSync, readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

/** The file that holds the licences of all packages in what is shipped. */
const NAME = "THIRD-PARTY-NOTICES.txt";

/** Files of a package in which its licence stands, or those of what it has taken in itself. */
const LICENCE_FILE = /^(licen[cs]e|copying|notice|third[-_]party)/i;

/** Licences of packages that state one and bring no text, one file each: "@fluentui/react-icons" has a + for its /. */
const KEPT_BESIDE = path.join(__dirname, "licences");

/**
 * The licences of the packages that files belong to, as one text.
 *
 * @param {readonly string[]} files modules that are shipped; those of our own are passed over
 * @returns {{ text: string, without: readonly string[] }} `without`: names of packages that bring no licence
 */
function noticesOf(files) {
  const folders = files
    .filter((file) => file.includes(`${path.sep}node_modules${path.sep}`))
    .map((file) => packageOf(path.dirname(file)));
  const notices = [...new Set(folders)]
    .map(noticeOf)
    .sort((one, other) => (one.heading < other.heading ? -1 : 1));
  const without = notices.filter(({ texts }) => texts.length === 0).map(({ name }) => name);
  return { text: inWords(notices), without };
}

/**
 * The nearest folder above a module whose package.json says which package it is. Some packages have others within
 * that say only how modules are written.
 *
 * @param {string} folder
 * @returns {string}
 */
function packageOf(folder) {
  const file = path.join(folder, "package.json");
  return existsSync(file) && JSON.parse(readFileSync(file, "utf8")).version !== undefined
    ? folder
    : packageOf(path.dirname(folder));
}

/**
 * @param {string} folder
 * @returns {{ name: string, heading: string, texts: readonly string[] }}
 */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  const own = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort();
  const beside = path.join(KEPT_BESIDE, `${name.replace("/", "+")}.txt`);
  const files = own.length > 0 ? own.map((file) => path.join(folder, file)) : [beside];
  const texts = files.filter(existsSync).map((file) => readFileSync(file, "utf8").trim());
  return { name, heading: `${name} ${version} (${license})`, texts };
}

/** @param {readonly { heading: string, texts: readonly string[] }[]} notices */
function inWords(notices) {
  const rule = "=".repeat(80);
  const parts = notices.map(({ heading, texts }) => [rule, heading, rule, ...texts].join("\n\n"));
  return `${["These packages are part of Conference Check. Their licences follow.", ...parts].join("\n\n")}\n`;
}

module.exports = { NAME, noticesOf };
