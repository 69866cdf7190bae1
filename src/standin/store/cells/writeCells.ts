import { cellName } from "../address/a1";
import { type Cell, holdsContent, NOT_WORKED_OUT } from "./cell";
import type { SharedStrings } from "./sharedStrings";
import { attributeIn, encodeCellText, encodeEntities } from "./xmlText";

/** The text of one cell: as it stood in the file, as far as nobody changed it. */
export function cellText(source: string, row: number, cell: Cell, strings: SharedStrings): string {
  if (cell.change !== "content" && cell.to > cell.from) {
    const text = source.slice(cell.from, cell.to);
    const stands =
      cell.change === "none" && attributeIn(text.slice(0, text.indexOf(">")), "r") !== undefined;
    return stands ? text : retagged(text, cellName(row, cell.column), cell.style);
  }
  if (!holdsContent(cell) && cell.style === 0) return "";
  const opening = `<c r="${cellName(row, cell.column)}"${cell.style === 0 ? "" : ` s="${cell.style}"`}`;
  const formula = cell.formula === null ? "" : formulaText(cell);
  const [type, value] = valueText(cell, strings);
  const inner = formula + value;
  return inner === "" ? `${opening}/>` : `${opening}${type}>${inner}</c>`;
}

/** A cell's text with its address and its style written again. */
function retagged(text: string, name: string, style: number): string {
  const tagEnd = text.indexOf(">");
  const tag = text.slice(2, tagEnd).replace(/\s[rs]\s*=\s*("[^"]*"|'[^']*')/g, "");
  return `<c r="${name}"${style === 0 ? "" : ` s="${style}"`}${tag}${text.slice(tagEnd)}`;
}

function formulaText({ formula }: Cell): string {
  if (formula === null) return "";
  if (formula.xml !== null) return formula.xml;
  const array = formula.arrayArea === null ? "" : ` t="array" ref="${formula.arrayArea}"`;
  return `<f${array}>${encodeEntities(formula.text)}</f>`;
}

function valueText(cell: Cell, strings: SharedStrings): readonly [type: string, value: string] {
  switch (cell.kind) {
    case "blank":
      return ["", ""];
    case "number":
      return ["", `<v>${String(cell.value)}</v>`];
    case "boolean":
      return [' t="b"', `<v>${cell.value === true ? 1 : 0}</v>`];
    case "error":
      if (cell.formula !== null && cell.value === NOT_WORKED_OUT) return ["", ""];
      return [' t="e"', `<v>${encodeEntities(String(cell.value))}</v>`];
    case "text":
      return cell.formula === null
        ? [' t="s"', `<v>${strings.add(String(cell.value))}</v>`]
        : [' t="str"', `<v>${encodeCellText(String(cell.value))}</v>`];
  }
}
