import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { certainCorrections } from "../../../../domain/findings/corrections";
import type { Finding } from "../../../../domain/findings/finding";
import { useCorrections } from "./CorrectionsContext";

interface CorrectButtonProps {
  readonly findings: readonly Finding[];
  /** What stands on the button, by how many cells can be corrected. */
  readonly label: (cells: number) => string;
}

/** Shows what the certain corrections of findings would do; nothing where there are none. */
export function CorrectButton({ findings, label }: CorrectButtonProps) {
  const { busy, offer } = useCorrections();
  const cells = useMemo(() => certainCorrections(findings).length, [findings]);
  if (cells === 0) return null;
  return (
    <Button size="small" disabledFocusable={busy} onClick={() => offer(findings)}>
      {label(cells)}
    </Button>
  );
}
