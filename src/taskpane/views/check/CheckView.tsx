import { KeptButUnused } from "../../components/KeptButUnused/KeptButUnused";
import { NotRecognised } from "../../components/NotRecognised/NotRecognised";
import { loadedWhenShown } from "../../components/ViewBoundary/loadedWhenShown";
import { useCheck } from "../../session/CheckContext";
import { FirstRun } from "./FirstRun/FirstRun";

/** Not needed before the first check has ended: loaded after the pane was drawn. */
const CheckResults = loadedWhenShown(
  async () => (await import("./CheckResults/CheckResults")).CheckResults,
);

/** Check: the verdict and the findings, or the way to them. */
export function CheckView() {
  const { validation, check } = useCheck();
  if (validation === null) return <FirstRun />;
  return (
    <>
      <KeptButUnused team={validation} />
      {validation.understanding.recognised ? (
        <CheckResults validation={validation} />
      ) : (
        <NotRecognised understanding={validation.understanding} onAgain={check} />
      )}
    </>
  );
}
