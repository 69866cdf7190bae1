/**
 * Which Office requirement sets the code needs: every member of Office.js that it names, with the
 * `[Api set: ExcelApi 1.9]` remark that @types/office-js carries for that member.
 *
 * The type checker finds the members, not their names: in property access, in destructuring, in object literals
 * such as load options, and in the strings given to `load`. A `load` that cannot be read here is reported too.
 */
import path from "node:path";
import {
  isBindingElement,
  isCallExpression,
  isIdentifier,
  isObjectLiteralExpression,
  isPropertyAccessExpression,
  type Node,
} from "typescript/unstable/ast";
import {
  API,
  type Checker,
  type Symbol as Member,
  type Project,
  SymbolFlags,
  type Type,
} from "typescript/unstable/sync";
import { isGuarded } from "./guarded";
import { loadedMembers } from "./loadedMembers";

/** One member of Office.js that the code names. */
export interface ApiUse {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** "Range.values" */
  readonly member: string;
  /** "ExcelApi" */
  readonly set: string;
  /** "1.9" */
  readonly version: string;
  /** Whether it runs only where Excel has said that it supports the set. */
  readonly guarded: boolean;
}

/** A `load` whose properties could not be read from the code. */
export interface UnclearLoad {
  readonly file: string;
  readonly line: number;
}

/** Everything found in the TypeScript files under `folders`, which `tsconfig` must include. */
export function apiSetsUsed(
  tsconfig: string,
  folders: readonly string[],
): { readonly uses: readonly ApiUse[]; readonly unclear: readonly UnclearLoad[] } {
  const api = new API({ cwd: path.dirname(tsconfig) });
  try {
    const project = api.updateSnapshot({ openProjects: [tsconfig] }).getProject(tsconfig);
    if (!project) throw new Error(`${tsconfig} could not be opened`);
    const files = project.rootFiles.filter((file) =>
      folders.some((folder) => file.startsWith(folder + path.posix.sep)),
    );
    const found = files.map((file) => usesIn(file, project));
    return {
      uses: found.flatMap(({ uses }) => uses),
      unclear: found.flatMap(({ unclear }) => unclear),
    };
  } finally {
    api.close();
  }
}

function usesIn(file: string, project: Project) {
  const { program, checker } = project;
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`${file} could not be read`);
  const uses: ApiUse[] = [];
  const unclear: UnclearLoad[] = [];
  const lineOf = (node: Node): number =>
    source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const usesOf = (member: Member, node: Node): readonly ApiUse[] =>
    setsOf(member, checker).map(({ set, version }) => ({
      file,
      line: lineOf(node),
      member: nameOf(member),
      set,
      version,
      guarded: set === "ExcelApi" && isGuarded(node, version, project),
    }));

  const visit = (node: Node): void => {
    const members = membersNamedAt(node, checker);
    if (members === "unclear") unclear.push({ file, line: lineOf(node) });
    else uses.push(...members.flatMap((member) => usesOf(member, node)));
    node.forEachChild(visit);
  };
  visit(source);
  return { uses, unclear };
}

/** Members that a node itself names; what lies below it is visited on its own. */
function membersNamedAt(node: Node, checker: Checker): readonly Member[] | "unclear" {
  if (isPropertyAccessExpression(node)) return known(checker.getSymbolAtLocation(node.name));
  if (isObjectLiteralExpression(node)) {
    const names = node.properties.flatMap((property) =>
      "name" in property && property.name && isIdentifier(property.name)
        ? [property.name.text]
        : [],
    );
    return propertiesOf(checker.getContextualType(node), names, checker);
  }
  if (isBindingElement(node)) {
    const name = node.propertyName ?? node.name;
    if (!name || !isIdentifier(name)) return [];
    return propertiesOf(checker.getTypeAtLocation(node.parent), [name.text], checker);
  }
  return isCallExpression(node) ? loadedMembers(node, checker) : [];
}

function propertiesOf(
  type: Type | undefined,
  names: readonly string[],
  checker: Checker,
): readonly Member[] {
  const holder = type && checker.getNonNullableType(type);
  if (!holder) return [];
  return names.flatMap((name) => known(checker.getPropertyOfType(holder, name)));
}

function known(member: Member | undefined): readonly Member[] {
  return member ? [member] : [];
}

/** The requirement sets in a member's remarks; none where it is not of Office.js. */
function setsOf(member: Member, checker: Checker): readonly { set: string; version: string }[] {
  if (!member.declarations.some(({ path: place }) => place.includes("/@types/office-js/")))
    return [];
  const remarks = member
    .getJsDocTags(checker)
    .map(({ text }) => text ?? "")
    .join("\n");
  return [...remarks.matchAll(/\[\s*Api set:\s*(\w+)\s+(\d+\.\d+)/g)].map(
    ([, set = "", version = ""]) => ({
      set,
      version,
    }),
  );
}

function nameOf(member: Member): string {
  const parent = member.getParent();
  return parent && !(parent.flags & SymbolFlags.Module)
    ? `${parent.name}.${member.name}`
    : member.name;
}
