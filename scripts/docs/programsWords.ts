import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { parseSync } from "@swc/core";
import { version } from "../../package.json";
import { RULES } from "../../src/domain/catalogue/catalogue";
import { DEFAULT_AGENCIES } from "../../src/domain/settings/agencies";
import { DEFAULT_INDICATORS } from "../../src/domain/settings/indicators";
import { wordsIn } from "../../src/scrutiny-copy/proof/words";

const ROOT = path.join(__dirname, "../..");

/** Where they are kept. */
export const PROGRAMS_WORDS = path.join(ROOT, "src/scrutiny-copy/proof/programsWords.json");

/** The source in which stands what a copy can say. */
const SAID = [
  "src/domain/calendar",
  "src/domain/disclosure",
  "src/domain/records/conferenceFacts.ts",
  "src/domain/records/conferenceSteps.ts",
  "src/domain/records/fieldTitles.ts",
  "src/domain/records/need.ts",
  "src/domain/records/reasonKinds.ts",
  "src/domain/tables",
  "src/domain/text",
  "src/domain/timescales",
  "src/scrutiny-copy/file",
  "src/scrutiny-copy/outOf.ts",
  "src/scrutiny-copy/scrutinyCopy.ts",
  "src/scrutiny-copy/teams-words",
  "src/workflows/scrutinyCopy.ts",
];

/** The source in which stands what its file is written in, and that of its colours. */
const FORMAT = [
  "src/scrutiny-copy/xlsx",
  "src/scrutiny-copy/file/paper.ts",
  "src/scrutiny-copy/file/chart.ts",
];

/** The words of the program that a copy can say, and those of its file's format: the literals of its source. */
export function programsWords(): string {
  const names = [...RULES.map(({ title }) => title), ...DEFAULT_AGENCIES, ...DEFAULT_INDICATORS];
  const texts = names.map((one) => (typeof one === "string" ? one : one.name));
  const groups = DEFAULT_AGENCIES.map(({ group }) => group);
  const said = [...texts, ...groups, version, ...literalsIn(SAID)];
  return `${JSON.stringify({ said: listOf(said), format: listOf(literalsIn(FORMAT)) }, null, 2)}\n`;
}

/** One to a line: two changes of the source seldom meet in one. */
function listOf(texts: readonly string[]): readonly string[] {
  return [...wordsIn(texts)].filter((word) => !/^\d+$/.test(word)).sort();
}

function literalsIn(places: readonly string[]): readonly string[] {
  return places.flatMap((place) => filesOf(path.join(ROOT, place))).flatMap(literalsOf);
}

function filesOf(place: string): readonly string[] {
  if (!statSync(place).isDirectory()) return [place];
  const names = readdirSync(place, { recursive: true, encoding: "utf8" }).sort();
  return names.filter((name) => name.endsWith(".ts")).map((name) => path.join(place, name));
}

/** Every text in a file's source, and all names in the source of the format: attributes are written by them. */
function literalsOf(file: string): readonly string[] {
  const isOfFormat = FORMAT.some((place) => file.startsWith(path.join(ROOT, place)));
  const { body } = parseSync(readFileSync(file, "utf8"), { syntax: "typescript" });
  const found: string[] = [];
  const look = (node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    const { type, value, cooked } = node as { type?: string; value?: unknown; cooked?: unknown };
    if (type === "ImportDeclaration") return;
    if (type === "StringLiteral") found.push(String(value), ...otherForms(String(value)));
    if (type === "TemplateElement") found.push(String(cooked));
    if (isOfFormat && type === "Identifier") found.push(String(value));
    Object.values(node).forEach(look);
  };
  look(body);
  return found;
}

/** A colour as the format writes it, and what is counted in the plural that is made of it. */
function otherForms(text: string): readonly string[] {
  if (/^[0-9A-F]{6}$/.test(text)) return [`FF${text}`];
  return COUNTED.has(text) ? [`${text}s`] : [];
}

/** Nouns that are counted by their own letters and an s. */
const COUNTED = new Set(["attendance", "breach register", "period", "plan", "record", "row"]);
