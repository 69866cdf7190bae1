/**
 * Prints, as JSON, where a sentence of the given project prints a bare number: one in a text of words, or between
 * tags, that has not been through `numberText` or `counted`. Argument: the project's tsconfig.json. The compiler
 * tells what is a number. Errors for developers, keys of lists and attributes of style are no sentences.
 */
import path from "node:path";
import {
  isJsxAttribute,
  isJsxElement,
  isJsxExpression,
  isJsxFragment,
  isNewExpression,
  isTemplateExpression,
  type Node,
} from "typescript/unstable/ast";
import { API, type Type, TypeFlags } from "typescript/unstable/sync";

/** Attributes that no one reads. */
const UNREAD = ["key", "style", "transform", "viewBox"];

/** What makes a text a sentence. */
const WORD = /[A-Za-z]{2,}/;

function isNumber(type: Type | undefined): boolean {
  if (type === undefined) return false;
  // What a component may be handed can be a number among much else.
  if (type.isUnionType()) {
    const each = type.getTypes();
    return each.some(isNumber) && !each.some((one) => one.isObjectType());
  }
  if (type.isIntersectionType()) return type.getTypes().some(isNumber);
  return (type.flags & (TypeFlags.Number | TypeFlags.NumberLiteral)) !== 0;
}

/** What is printed by a piece of program: in a text with words in it, or between tags. */
function printedBy(node: Node): readonly Node[] {
  if (isJsxExpression(node)) {
    const between = isJsxElement(node.parent) || isJsxFragment(node.parent);
    return between && node.expression ? [node.expression] : [];
  }
  if (!isTemplateExpression(node) || isNewExpression(node.parent)) return [];
  const texts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  return texts.some((text) => WORD.test(text))
    ? node.templateSpans.map(({ expression }) => expression)
    : [];
}

const config = path.resolve(process.argv[2] ?? "");
const root = path.dirname(config);
const api = new API({ cwd: root });
const [project] = api.updateSnapshot({ openProjects: [config] }).getProjects();
if (!project) throw new Error(`No project at ${config}`);
const found: string[] = [];
for (const file of project.program.getSourceFileNames()) {
  const within = path.relative(root, file).split(path.sep).join("/");
  if (!within.startsWith("src/") || within.startsWith("src/standin/")) continue;
  const source = project.program.getSourceFile(file);
  if (!source) throw new Error(`No source of ${file}`);
  const printed: Node[] = [];
  const visit = (node: Node): void => {
    if (isJsxAttribute(node) && UNREAD.includes(node.name.getText(source))) return;
    printed.push(...printedBy(node));
    node.forEachChild(visit);
  };
  visit(source);
  const types = printed.map((node) => project.checker.getTypeAtLocation(node));
  const bare = printed.filter((_, at) => isNumber(types[at]));
  found.push(...bare.map((node) => `${within}: ${node.getText(source)}`));
}
api.close();
process.stdout.write(JSON.stringify([...new Set(found)].sort()));
