import { createRoot } from "react-dom/client";
import { excelWorkflows } from "../workflows/excelWorkflows";
import { App } from "./App";
import { openingOf } from "./shell/views";

Office.onReady(() => {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no element called root");
  const opening = openingOf(window.location.search);
  createRoot(root).render(<App workflows={excelWorkflows()} opening={opening} />);
});
