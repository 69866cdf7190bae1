import {
  isCallExpression,
  isFunctionDeclaration,
  isIdentifier,
  type Node,
  SyntaxKind,
} from "typescript/unstable/ast";
import type { Project } from "typescript/unstable/sync";
import { compareVersions } from "./versions";

/** The function of src/excel/base/apiSet.ts that asks Excel before it uses a later requirement set. */
const GUARD = "whereSupported";

/**
 * Whether a node runs only where Excel has said that it supports this version of ExcelApi: inside the `use` of
 * `whereSupported("1.13", use, otherwise)`, or in a function of the same file that is called from there alone.
 */
export function isGuarded(
  node: Node,
  version: string,
  project: Project,
  /** Functions that are being looked into already, so that two that call each other come to an end. */
  callers: readonly Node[] = [],
): boolean {
  for (let inner = node; inner.parent; inner = inner.parent) {
    if (asksFirst(inner, version, project) || isCalledGuarded(inner, version, project, callers))
      return true;
  }
  return false;
}

function asksFirst(use: Node, version: string, { checker }: Project): boolean {
  const call = use.parent;
  if (!isCallExpression(call) || !isIdentifier(call.expression)) return false;
  const [asked] = call.arguments;
  if (call.expression.text !== GUARD || !asked || use !== call.arguments[1]) return false;
  const type = checker.getTypeAtLocation(asked);
  return Boolean(type?.isStringLiteralType() && compareVersions(version, type.value) <= 0);
}

function isCalledGuarded(
  declaration: Node,
  version: string,
  project: Project,
  callers: readonly Node[],
): boolean {
  if (!isFunctionDeclaration(declaration) || !declaration.name) return false;
  if (declaration.modifiers?.some(({ kind }) => kind === SyntaxKind.ExportKeyword)) return false;
  if (callers.some(({ pos }) => pos === declaration.pos)) return true;
  const symbol = project.checker.getSymbolAtLocation(declaration.name);
  if (!symbol) return false;
  const uses = project.checker
    .getReferencesToSymbolInFile(declaration.getSourceFile().fileName, symbol)
    .flatMap((reference) => reference.resolve(project) ?? [])
    .filter((use) => use.pos < declaration.pos || use.end > declaration.end);
  return (
    uses.length > 0 &&
    uses.every((use) => isGuarded(use, version, project, [...callers, declaration]))
  );
}
