import { createRoot, type Root } from "react-dom/client";
import { MACHINE_CLOCK } from "../workflows/clock";
import { whenFirstUsed } from "../workflows/whenFirstUsed";
import { App } from "./App";
import { startCopyWorker } from "./copyWorker";
import { loadAhead } from "./loadAhead";
import { openingOf } from "./shell/views";
import { WithoutOffice } from "./shell/WithoutOffice";

/** All that knows of conferences and workbooks: loaded when the pane has been drawn. */
const workflowsOfExcel = () => import("../workflows/excelWorkflows");

function pageRoot(): Root {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no element called root");
  return createRoot(root);
}

function openPane(): void {
  const workflows = whenFirstUsed(async () => {
    const { excelWorkflows } = await workflowsOfExcel();
    return excelWorkflows(MACHINE_CLOCK, startCopyWorker);
  });
  const opening = openingOf(window.location.search);
  pageRoot().render(<App workflows={workflows} opening={opening} />);
  loadAhead([workflowsOfExcel, () => import("./views/check/CheckResults/CheckResults")]);
}

if (typeof Office === "undefined") pageRoot().render(<WithoutOffice />);
else Office.onReady(openPane);
