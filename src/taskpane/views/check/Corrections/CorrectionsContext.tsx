import { createContext, type ReactNode, Suspense, useContext } from "react";
import type { Validation } from "../../../../workflows/workflows";
import { loadedWhenShown } from "../../../components/ViewBoundary/loadedWhenShown";
import { ViewBoundary } from "../../../components/ViewBoundary/ViewBoundary";
import { type Corrections, useCorrectionState } from "./useCorrectionState";

const CorrectionsContext = createContext<Corrections | null>(null);

const CorrectionDialog = loadedWhenShown(
  async () => (await import("./CorrectionDialog")).CorrectionDialog,
);

interface CorrectionsProviderProps {
  readonly validation: Validation;
  readonly children: ReactNode;
}

/** Corrections of one check's findings; what they would do is shown over the view and waits for a word. */
export function CorrectionsProvider({ validation, children }: CorrectionsProviderProps) {
  const corrections = useCorrectionState(validation);
  const { offered, make, withdraw } = corrections;
  return (
    <CorrectionsContext value={corrections}>
      {children}
      {offered === null ? null : (
        <ViewBoundary>
          <Suspense fallback={null}>
            <CorrectionDialog previews={offered} onMake={make} onClose={withdraw} />
          </Suspense>
        </ViewBoundary>
      )}
    </CorrectionsContext>
  );
}

/** The corrections of the check on screen. */
export function useCorrections(): Corrections {
  const corrections = useContext(CorrectionsContext);
  if (!corrections) throw new Error("useCorrections needs a CorrectionsProvider around it");
  return corrections;
}
