import { createContext, type ReactNode, useContext } from "react";
import { type CheckSession, useCheckSession } from "./useCheckSession";

const CheckContext = createContext<CheckSession | null>(null);

/** The last check, kept while views change and errors come and go. */
export function CheckProvider({ children }: { readonly children: ReactNode }) {
  return <CheckContext value={useCheckSession()}>{children}</CheckContext>;
}

/** The last check of the workbook and how to make a new one. */
export function useCheck(): CheckSession {
  const session = useContext(CheckContext);
  if (!session) throw new Error("useCheck needs a CheckProvider around it");
  return session;
}
