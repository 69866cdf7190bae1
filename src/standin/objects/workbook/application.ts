import type { WorkbookStore } from "../../store/model/workbook";
import { proveWorkbook } from "../../store/workbook/proveWorkbook";
import { element } from "../../store/xml/elements";
import { invalidArgument } from "../../wire/apiError";
import { oneOf, optional, text } from "../../wire/arguments";
import { defineClass } from "../../wire/objectClass";
import { workbookCreated } from "./created";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

const WRITTEN: Readonly<Record<(typeof MODES)[number], string>> = {
  Automatic: "auto",
  AutomaticExceptTables: "autoNoTable",
  Manual: "manual",
};

const modeOf = (workbook: WorkbookStore): string => {
  const written = (workbook.section("calcPr") ?? element("calcPr")).attributes.calcMode ?? "auto";
  return MODES.find((mode) => WRITTEN[mode] === written) ?? "Automatic";
};

/** The bytes of a workbook's file from its Base64; none, for a blank workbook, from nothing. */
function workbookBytes(base64: string): Uint8Array {
  if (base64 === "") return new Uint8Array();
  try {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    return proveWorkbook(bytes);
  } catch (error) {
    throw invalidArgument(`What is given is no workbook (${String(error)}).`);
  }
}

/** `Excel.Application`. */
export const application = defineClass<WorkbookStore>({
  name: "Application",
  scalars: {
    calculationMode: {
      since: "1.1",
      settableSince: "1.8",
      get: modeOf,
      set: (workbook, value) => {
        const mode = oneOf(MODES, value);
        workbook.editSection("calcPr").attributes.calcMode = WRITTEN[mode];
        if (mode === "Manual") workbook.calculation.bringUpToDate();
        workbook.calculation.manual = mode === "Manual";
        workbook.calculation.bringUpToDate();
      },
    },
    calculationState: {
      since: "1.9",
      get: ({ calculation }) => (calculation.pending ? "Pending" : "Done"),
    },
  },
  methods: {
    calculate: {
      since: "1.1",
      run: ({ calculation }, [type]) => {
        const which = oneOf(["Recalculate", "Full", "FullRebuild"], type);
        calculation.calculate(which !== "Recalculate");
      },
    },
    suspendScreenUpdatingUntilNextSync: { since: "1.9", run: () => undefined },
    createWorkbook: {
      since: "1.8",
      run: (workbook, [given]) => {
        const base64 = optional(text, given, "");
        return workbookCreated({ workbook, bytes: workbookBytes(base64) });
      },
    },
  },
});
