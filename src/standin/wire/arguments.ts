import { invalidArgument } from "./apiError";
import type { Argument } from "./hostObject";

/** An argument that must be a text. */
export function text(argument: Argument | undefined, name = "text"): string {
  if (typeof argument === "string") return argument;
  throw invalidArgument(`${name} must be a text.`);
}

/** An argument that must be a number. */
export function number(argument: Argument | undefined, name = "number"): number {
  if (typeof argument === "number" && Number.isFinite(argument)) return argument;
  throw invalidArgument(`${name} must be a number.`);
}

/** An argument that must be a whole number. */
export function whole(argument: Argument | undefined, name = "number"): number {
  const value = number(argument, name);
  if (Number.isInteger(value)) return value;
  throw invalidArgument(`${name} must be a whole number.`);
}

/** An argument that must be true or false. */
export function flag(argument: Argument | undefined, name = "value"): boolean {
  if (typeof argument === "boolean") return argument;
  throw invalidArgument(`${name} must be true or false.`);
}

/** An argument that may be left out; `null` counts as left out. */
export const optional = <T>(
  read: (argument: Argument | undefined, name?: string) => T,
  argument: Argument | undefined,
  otherwise: T,
): T => (argument === undefined || argument === null ? otherwise : read(argument));

/** An argument that must be one of some words, in any case; gives the word as listed. */
export function oneOf<Word extends string>(
  words: readonly Word[],
  argument: Argument | undefined,
): Word {
  const given = text(argument, "value").toLowerCase();
  const word = words.find((candidate) => candidate.toLowerCase() === given);
  if (word === undefined) throw invalidArgument(`"${given}" is none of ${words.join(", ")}.`);
  return word;
}
