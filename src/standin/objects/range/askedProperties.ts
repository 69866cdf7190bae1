import { invalidArgument, notInStandIn } from "../../wire/apiError";
import type { Argument } from "../../wire/hostObject";

/** Properties as an add-in asked for them, one within the other. */
export interface Asked {
  [property: string]: unknown;
}

/**
 * Answers a question of the form `{ rowHidden: true, format: { rowHeight: true } }`.
 * @param valueAt the value of `rowHidden` or `format/rowHeight`; `undefined` for what the stand-in does not know
 */
export function askedProperties(
  options: Argument | undefined,
  valueAt: (path: string) => unknown,
  within = "",
): Asked {
  const asked: Asked = {};
  for (const [name, wanted] of Object.entries(recordOf(options))) {
    const path = `${within}${name}`;
    if (wanted === true) asked[name] = known(path, valueAt(path));
    else if (wanted !== false) asked[name] = askedProperties(wanted, valueAt, `${path}/`);
  }
  return asked;
}

function known(path: string, value: unknown): unknown {
  if (value === undefined) throw notInStandIn(path);
  return value;
}

/** An argument that must be an object of properties. */
export function recordOf(given: Argument | undefined): Readonly<Record<string, Argument>> {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw invalidArgument("Expected an object.");
  }
  return given as Readonly<Record<string, Argument>>;
}
