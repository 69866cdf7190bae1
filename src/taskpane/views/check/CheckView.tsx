import { NotRecognised } from "../../components/NotRecognised/NotRecognised";
import { useCheck } from "../../session/CheckContext";
import { CheckResults } from "./CheckResults/CheckResults";
import { FirstRun } from "./FirstRun/FirstRun";

/** Check: the verdict and the findings, or the way to them. */
export function CheckView() {
  const { validation, check } = useCheck();
  if (validation === null) return <FirstRun />;
  if (!validation.understanding.recognised) {
    return <NotRecognised understanding={validation.understanding} onAgain={check} />;
  }
  return <CheckResults validation={validation} />;
}
