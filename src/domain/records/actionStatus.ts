import { type Field, isKnown, lacks } from "./field";

/** Status words for an action that is done. */
const DONE = /^(?:completed?|done|closed|finished|achieved|met)\b/i;
/** Status words for an action that will not be done. */
const DROPPED = /^(?:cancelled|withdrawn|superseded|dropped|no longer|n\/?a)\b/i;

/**
 * What the words of an action's status say, whatever its dates: that it is done, that it will not be done, or
 * neither.
 * @example statusSays("Completed by email") //=> "done"
 */
export function statusSays(status: Field<string>): "done" | "dropped" | "neither" {
  if (lacks(status, "not applicable")) return "dropped";
  const words = isKnown(status) ? status.trim() : "";
  if (DROPPED.test(words)) return "dropped";
  return DONE.test(words) ? "done" : "neither";
}
