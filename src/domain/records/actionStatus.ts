import { type Field, isKnown, lacks } from "./field";
import type { ActionStatus } from "./vocabulary";

/**
 * What an action's status says, whatever its dates: that it is done, that it will not be done, or neither. Words that
 * are not understood say neither: an action is done only where that is sure.
 */
export function statusSays(status: Field<ActionStatus>): "done" | "dropped" | "neither" {
  if (lacks(status, "not applicable")) return "dropped";
  const says = isKnown(status) ? status.says : null;
  return says === "done" || says === "dropped" ? says : "neither";
}
