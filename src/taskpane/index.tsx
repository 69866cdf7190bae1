import { createRoot } from "react-dom/client";
import { MACHINE_CLOCK } from "../workflows/clock";
import { whenFirstUsed } from "../workflows/whenFirstUsed";
import { App } from "./App";
import { startCopyWorker } from "./copyWorker";
import { loadAhead } from "./loadAhead";
import { openingOf } from "./shell/views";

/** All that knows of conferences and workbooks: loaded when the pane has been drawn. */
const workflowsOfExcel = () => import("../workflows/excelWorkflows");

Office.onReady(() => {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no element called root");
  const workflows = whenFirstUsed(async () => {
    const { excelWorkflows } = await workflowsOfExcel();
    return excelWorkflows(MACHINE_CLOCK, startCopyWorker);
  });
  const opening = openingOf(window.location.search);
  createRoot(root).render(<App workflows={workflows} opening={opening} />);
  loadAhead([workflowsOfExcel, () => import("./views/check/CheckResults/CheckResults")]);
});
