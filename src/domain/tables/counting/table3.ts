import type { ChildParticipation } from "../../records/vocabulary";
import type { Reporting } from "../engine/reporting";
import { ANY_AGE, aged, childrenOf, conferenced, UNBORN } from "./childrenCounted";
import { type CountingOf, rowsOf, words } from "./counting";

/** The rows of Table 3 for children of the age at which their own part is recorded. */
const PARTS: readonly ChildParticipation[] = ["attended", "neither", "consulted"];

/** Table 3 in conditions: by the age that is recorded beside each child. */
export function table3(reporting: Reporting): CountingOf {
  const { participationAge } = reporting.settings;
  const discussed = conferenced(reporting);
  return (row, column) => {
    if (column === 0) return null;
    const part = PARTS[row];
    if (part !== undefined) {
      const tookPart = words<"children">(
        "participation",
        "one of",
        ({ participation }) => participation === part,
      );
      return rowsOf(childrenOf(tookPart, aged(participationAge, ANY_AGE), discussed));
    }
    return {
      kind: "rows",
      sum: [childrenOf(aged(0, participationAge - 1), discussed), childrenOf(UNBORN, discussed)],
    };
  };
}
