const { htmlOf } = require("./markdownPage.js");

/** The pages that answer outside Excel, by their place in the built folder, and the document that each is made of. */
const HELP_PAGES = {
  "help/help.html": "docs/help.md",
  "help/privacy.html": "docs/privacy.md",
  "help/rules.html": "docs/rules.md",
  "help/tables.html": "docs/tables.md",
  "help/limits.html": "docs/limits.md",
  "help/glossary.html": "docs/glossary.md",
};

/** What the pages may do: show themselves. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";

const STYLE =
  ":root{color-scheme:light dark;font:16px/1.5 'Segoe UI',system-ui,sans-serif}" +
  "body{max-width:46rem;margin:0 auto;padding:1rem;overflow-wrap:break-word}" +
  "table{border-collapse:collapse;display:block;overflow-x:auto}" +
  "th,td{border:1px solid;padding:.25rem .5rem;text-align:left;vertical-align:top}" +
  "pre{overflow-x:auto;padding:.5rem;border:1px solid}";

/**
 * A document as a page of its own.
 *
 * @param {string} markdown
 * @returns {string}
 */
function helpPage(markdown) {
  const title = /^# (.*)/m.exec(markdown)?.[1] ?? "Help";
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}: Conference Check</title>
<style>${STYLE}</style>
</head>
<body>
<nav aria-label="Pages"><a href="help.html">Conference Check help</a></nav>
<main>
${htmlOf(markdown, addressOf)}
</main>
</body>
</html>
`;
}

/** A document that is a page too leads there; an address of the web stays; all else is only in the source. */
function addressOf(target) {
  if (/^(https:|#)/.test(target)) return target;
  const [file, part] = target.split("#");
  const page = Object.keys(HELP_PAGES).find((name) => HELP_PAGES[name] === `docs/${file}`);
  if (page === undefined) return null;
  return page.replace("help/", "") + (part === undefined ? "" : `#${part}`);
}

module.exports = { HELP_PAGES, helpPage };
