/**
 * Markdown as the documents here write it, as HTML: headings, paragraphs, lists, tables, code, links, stress. Text is
 * escaped; no HTML is let through.
 *
 * @param {string} markdown
 * @param {(target: string) => string | null} addressOf the address of a link, `null` for one that leads nowhere here:
 * then only its words stay
 * @returns {string}
 */
function htmlOf(markdown, addressOf) {
  const inline = (text) => inlineHtml(text, addressOf);
  return blocksOf(markdown)
    .map((lines) => blockHtml(lines, inline))
    .join("\n");
}

/** @param {string} markdown @returns {string[][]} the lines of each block */
function blocksOf(markdown) {
  const blocks = [];
  let block = [];
  let fenced = false;
  for (const line of markdown.split("\n")) {
    const fence = line.startsWith("```");
    const ends =
      !fenced && (line.trim() === "" || fence || line.startsWith("#") || starts(line, block));
    if (ends && block.length > 0) {
      blocks.push(block);
      block = [];
    }
    if (fenced || line.trim() !== "") block.push(line);
    if (fence && fenced) {
      blocks.push(block);
      block = [];
    }
    if (fence) fenced = !fenced;
  }
  return [...blocks, block].filter((lines) => lines.length > 0);
}

/** Whether a line begins a list or ends a heading. */
const starts = (line, [first = ""]) =>
  first.startsWith("#") || (ITEM.test(line) && !ITEM.test(first));

const ITEM = /^\s*(?:[-*]|\d+\.) /;

function blockHtml(lines, inline) {
  const [first] = lines;
  if (first.startsWith("```"))
    return `<pre><code>${escaped(lines.slice(1, -1).join("\n"))}</code></pre>`;
  const heading = /^(#+) (.*)/.exec(first);
  if (heading) {
    const level = heading[1].length;
    return `<h${level} id="${slug(heading[2])}">${inline(heading[2])}</h${level}>`;
  }
  if (first.startsWith("|")) return tableHtml(lines, inline);
  if (ITEM.test(first)) return listHtml(lines, inline);
  return `<p>${inline(lines.join(" "))}</p>`;
}

function tableHtml([head, , ...rows], inline) {
  const cells = (line) =>
    line
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => inline(cell.trim()));
  const row = (line, tag) =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join("")}</tr>`;
  const body = rows.map((line) => row(line, "td")).join("\n");
  return `<table><thead>${row(head, 'th scope="col"').replaceAll('</th scope="col">', "</th>")}</thead><tbody>${body}</tbody></table>`;
}

function listHtml(lines, inline) {
  const items = [];
  for (const line of lines) {
    if (ITEM.test(line)) items.push(line.replace(ITEM, ""));
    else items.push(`${items.pop()} ${line.trim()}`);
  }
  const tag = /^\s*\d/.test(lines[0]) ? "ol" : "ul";
  return `<${tag}>${items.map((item) => `<li>${inline(item)}</li>`).join("\n")}</${tag}>`;
}

/** Code first, so that nothing in it is taken for a sign of anything else. */
function inlineHtml(text, addressOf) {
  return text
    .split(/(`[^`]+`)/)
    .map((piece) =>
      piece.startsWith("`") && piece.length > 1
        ? `<code>${escaped(piece.slice(1, -1))}</code>`
        : stressed(linked(escaped(piece), addressOf)),
    )
    .join("");
}

const linked = (text, addressOf) =>
  text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, words, target) => {
      const address = addressOf(target);
      return address === null ? words : `<a href="${address}">${words}</a>`;
    });

const stressed = (text) =>
  text
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/(^|[\s(>])[_*]([^_*]+)[_*](?=$|[\s).,:;<])/g, "$1<em>$2</em>");

const escaped = (text) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** A heading's own address, as GitHub makes it. */
const slug = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .trim()
    .replaceAll(" ", "-");

module.exports = { htmlOf };
