import { createRoot } from "react-dom/client";
import { whenFirstUsed } from "../workflows/whenFirstUsed";
import { App } from "./App";
import { loadAhead } from "./loadAhead";
import { openingOf } from "./shell/views";

/** All that knows of conferences and workbooks: loaded when the pane has been drawn. */
const workflowsOfExcel = () => import("../workflows/excelWorkflows");

Office.onReady(() => {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no element called root");
  const workflows = whenFirstUsed(async () => (await workflowsOfExcel()).excelWorkflows());
  const opening = openingOf(window.location.search);
  createRoot(root).render(<App workflows={workflows} opening={opening} />);
  loadAhead([workflowsOfExcel, () => import("./views/check/CheckResults/CheckResults")]);
});
