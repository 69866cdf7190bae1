import { Button, makeStyles, Tooltip, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { counted } from "../../domain/text/numbers";
import type { StandIn } from "../../standin/standIn";
import type { WireCounts } from "../../standin/wire/bridge";

const OFTEN = 250;

const useStyles = makeStyles({
  counter: {
    padding: 0,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground3,
  },
});

/** Round trips and bytes between the pane and the workbook since the last reset; choosing it resets them. */
export function WireCounter({ standIn }: { readonly standIn: StandIn }) {
  const counts = useCounts(standIn);
  const styles = useStyles();
  const reset = () => Object.assign(standIn.counts, { roundTrips: 0, bytesIn: 0, bytesOut: 0 });
  return (
    <Tooltip
      content="Between the pane and the workbook. Choose to count from 0."
      relationship="description"
    >
      <Button appearance="transparent" onClick={reset} size="small" className={styles.counter}>
        {counted(counts.roundTrips, "round trip")} · {inKilobytes(counts.bytesIn)} to Excel ·{" "}
        {inKilobytes(counts.bytesOut)} back
      </Button>
    </Tooltip>
  );
}

/** The wire tells nobody of its counts, so they are looked at a few times a second. */
function useCounts({ counts }: StandIn): WireCounts {
  const [shown, setShown] = useState<WireCounts>({ ...counts });
  useEffect(() => {
    const timer = setInterval(() => {
      setShown((before) =>
        before.roundTrips === counts.roundTrips && before.bytesOut === counts.bytesOut
          ? before
          : { ...counts },
      );
    }, OFTEN);
    return () => clearInterval(timer);
  }, [counts]);
  return shown;
}

/** @example inKilobytes(1_234_567) //=> "1,235 kB" */
export function inKilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000).toLocaleString("en-GB")} kB`;
}
