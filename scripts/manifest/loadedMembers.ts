import {
  type CallExpression,
  isArrayLiteralExpression,
  isPropertyAccessExpression,
  type Node,
} from "typescript/unstable/ast";
import type { Checker, Symbol as Member, Type } from "typescript/unstable/sync";

/** Words that `load` understands besides the names of properties. */
const NOT_PROPERTIES = new Set(["$none", "$all", "$top", "$skip", "*"]);

/**
 * The members that `range.load("values, format/fill/color")` names.
 *
 * @returns none where the call is no `load` of Office.js or its argument is an object literal, whose members
 *   are found as such; "unclear" where its properties cannot be read from the code
 */
export function loadedMembers(
  call: CallExpression,
  checker: Checker,
): readonly Member[] | "unclear" {
  const callee = call.expression;
  if (!isPropertyAccessExpression(callee) || callee.name.text !== "load") return [];
  const declared = checker.getSymbolAtLocation(callee.name)?.declarations ?? [];
  if (!declared.some(({ path }) => path.includes("/@types/office-js/"))) return [];

  const [argument] = call.arguments;
  const receiver = checker.getTypeAtLocation(callee.expression);
  if (!argument || !receiver) return "unclear";
  const paths = pathsIn(argument, checker);
  if (paths === "options") return [];
  const members = paths.map((path) => membersAlong(path.split("/"), receiver, checker));
  return members.includes(undefined) || paths.length === 0
    ? "unclear"
    : members.flatMap((found) => found ?? []);
}

/** The property paths in a string, or in an array of strings; "options" for an object; none where they cannot be read. */
function pathsIn(argument: Node, checker: Checker): readonly string[] | "options" {
  const parts = isArrayLiteralExpression(argument) ? [...argument.elements] : [argument];
  const values = parts.map((part) => checker.getTypeAtLocation(part));
  if (values.every((type) => type?.isStringLiteralType())) {
    return values
      .flatMap((type) => (type?.isStringLiteralType() ? type.value.split(",") : []))
      .map((path) => path.trim())
      .filter((path) => path !== "");
  }
  return values.every((type) => type?.isObjectType() && !checker.isArrayLikeType(type))
    ? "options"
    : [];
}

/** The members along one path; `undefined` where a step is no property of what precedes it. */
function membersAlong(
  steps: readonly string[],
  receiver: Type,
  checker: Checker,
): readonly Member[] | undefined {
  const members: Member[] = [];
  let holder = receiver;
  for (const step of steps) {
    if (NOT_PROPERTIES.has(step)) continue;
    const member =
      checker.getPropertyOfType(holder, step) ?? propertyOfItems(holder, step, checker);
    const type = member && checker.getTypeOfSymbol(member);
    if (!member || !type) return undefined;
    members.push(member);
    holder = elementOf(type, checker);
  }
  return members;
}

/** A collection may be asked for a property of its items without naming them. */
function propertyOfItems(collection: Type, name: string, checker: Checker): Member | undefined {
  const items = checker.getPropertyOfType(collection, "items");
  const type = items && checker.getTypeOfSymbol(items);
  return type && checker.getPropertyOfType(elementOf(type, checker), name);
}

function elementOf(type: Type, checker: Checker): Type {
  if (!checker.isArrayType(type)) return type;
  const [element] = type.isTypeReference() ? checker.getTypeArguments(type) : [];
  return element ?? type;
}
