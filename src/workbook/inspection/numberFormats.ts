import type { RawValue } from "../snapshot/snapshot";

/**
 * Whether a cell shows nothing of its value because of its number format. Zeros are left out: a format that
 * shows none is a habit of tables and hides nothing about anyone.
 * @param content the value, or the formula where there is one: only a format that hides whatever comes of a
 *   formula counts then
 * @example hidesValue(";;;", "a name") //=> true
 */
export function hidesValue(format: string, content: RawValue): boolean {
  if (content === "" || content === 0) return false;
  const sections = sectionsOf(format);
  if (sections.length < 2) return isBlank(sections[0] ?? "") && format !== "";
  const [positive = "", negative = "", , text = "@"] = sections;
  if (typeof content === "number") return isBlank(content < 0 ? negative : positive);
  if (typeof content === "string" && content.startsWith("=")) {
    return [positive, negative, text].every(isBlank);
  }
  return typeof content === "string" && isBlank(text);
}

/** The parts of a format between semicolons; those in quotation marks or behind a backslash are no borders. */
function sectionsOf(format: string): readonly string[] {
  const pieces = format.match(/"[^"]*"|\\.|[_*].|\[[^\]]*\]|;|[^;]/g) ?? [];
  const sections = [""];
  for (const piece of pieces) {
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

/** Whether a section shows nothing: only colours, conditions, spaces and padding. */
function isBlank(section: string): boolean {
  return section.replace(/"\s*"|\\\s|_.|\*\s|\[[^\]]*\]|\s/g, "") === "";
}
