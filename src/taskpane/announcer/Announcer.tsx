import { makeStyles } from "@fluentui/react-components";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import { OFF_SCREEN } from "../components/offScreen";

/** polite waits until the screen reader has finished; assertive is for what stops the person's work. */
export type Politeness = "polite" | "assertive";

type Announce = (message: string, politeness?: Politeness) => void;

const AnnounceContext = createContext<Announce | null>(null);

const useStyles = makeStyles({
  offScreen: OFF_SCREEN,
});

/** An alarm is heard by then; later it would only be met, out of date, by who reads through the page. */
const ALARM_STAYS_MS = 10_000;

/** A no-break space tells a repeated message from the one before it, so that it is read again. */
const distinct = (message: string, before: string) =>
  message === before ? `${message}\u00a0` : message;

/**
 * Two live regions that stay in the page, so that screen readers hear what changes while focus stays put. An
 * alarm goes after a while.
 */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [polite, setPolite] = useState("");
  const [assertive, setAssertive] = useState("");
  const last = useRef({ polite: "", assertive: "" });
  const alarm = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(alarm.current), []);

  const announce = useCallback<Announce>((message, politeness = "polite") => {
    const text = distinct(message, last.current[politeness]);
    last.current = { ...last.current, [politeness]: text };
    if (politeness === "polite") return setPolite(text);
    setAssertive(text);
    clearTimeout(alarm.current);
    alarm.current = setTimeout(() => setAssertive(""), ALARM_STAYS_MS);
  }, []);

  return (
    <AnnounceContext value={announce}>
      {children}
      <div className={styles.offScreen} role="status" aria-live="polite" aria-atomic="true">
        {polite}
      </div>
      <div className={styles.offScreen} role="alert" aria-live="assertive" aria-atomic="true">
        {assertive}
      </div>
    </AnnounceContext>
  );
}

/** Says something to screen readers without moving focus. */
export function useAnnounce(): Announce {
  const announce = useContext(AnnounceContext);
  if (!announce) throw new Error("useAnnounce needs an Announcer around it");
  return announce;
}
