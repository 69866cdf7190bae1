import { Clock16Filled } from "@fluentui/react-icons/svg/clock";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { Wrench16Filled } from "@fluentui/react-icons/svg/wrench";
import type { Severity } from "../../../domain/findings/finding";

/** The word, the plural and the sign of each severity: never its colour alone. */
export const SEVERITY_LOOKS = {
  breach: { word: "Breach", one: "breach", many: "breaches", Icon: ErrorCircle16Filled },
  "at risk": { word: "At risk", one: "at risk", many: "at risk", Icon: Clock16Filled },
  error: { word: "To correct", one: "to correct", many: "to correct", Icon: Wrench16Filled },
  query: { word: "Query", one: "query", many: "queries", Icon: QuestionCircle16Regular },
  notice: { word: "Notice", one: "notice", many: "notices", Icon: Info16Regular },
} as const satisfies Record<Severity, unknown>;
