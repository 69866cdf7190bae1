import type { ReactNode } from "react";
import { MACHINE_CLOCK } from "../workflows/clock";
import { startCopyWorker } from "../workflows/copyWorker";
import { loadedOnFirstUse } from "../workflows/loadedOnFirstUse";
import { App } from "./App";
import { drawPage } from "./drawPage";
import { loadAhead } from "./loadAhead";
import { openingOf } from "./shell/views";
import { WithoutOffice } from "./shell/WithoutOffice";

/** All that knows of conferences and workbooks: loaded when the pane has been drawn. */
const workflowsOfExcel = () => import("../workflows/excelWorkflows");

function draw(page: ReactNode): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no element called root");
  drawPage(root, page);
}

function openPane(): void {
  const workflows = loadedOnFirstUse(async () => {
    const { excelWorkflows } = await workflowsOfExcel();
    return excelWorkflows(MACHINE_CLOCK, startCopyWorker);
  });
  const opening = openingOf(window.location.search);
  draw(<App workflows={workflows} opening={opening} />);
  loadAhead([workflowsOfExcel, () => import("./views/check/CheckResults/CheckResults")]);
}

if (typeof Office === "undefined") draw(<WithoutOffice />);
else Office.onReady(openPane);
