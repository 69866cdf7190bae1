import { Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { Validation } from "../../../../workflows/workflows";
import { Notice } from "../../../components/Notice/Notice";
import { SegmentedChoice } from "../../../components/SegmentedChoice/SegmentedChoice";
import { DueDay } from "./DueDay";
import { ReviewDiary } from "./ReviewDiary";
import { useDueSoon } from "./useDueSoon";

const WINDOWS = [
  { value: "5", text: "5" },
  { value: "10", text: "10" },
  { value: "20", text: "20" },
  { value: "all", text: "Every child" },
] as const;
type Window = (typeof WINDOWS)[number]["value"];

/**
 * What falls due in the next working days, by date, while a breach can still be prevented; or every child on a plan with
 * its next review.
 */
export function DueSoon({ validation }: { readonly validation: Validation }) {
  const [within, setWithin] = useState<Window>("5");
  return (
    <>
      <SegmentedChoice
        label="Working days ahead"
        showLabel
        options={WINDOWS}
        value={within}
        onChoose={setWithin}
      />
      {within === "all" ? (
        <ReviewDiary validation={validation} />
      ) : (
        <DueDays validation={validation} within={within} />
      )}
    </>
  );
}

interface DueDaysProps {
  readonly validation: Validation;
  readonly within: Exclude<Window, "all">;
}

function DueDays({ validation, within }: DueDaysProps) {
  const { days, chosen, choose } = useDueSoon(validation, Number(within));
  return (
    <>
      {days === null ? <Spinner size="tiny" label="Looking ahead" /> : null}
      {days?.length === 0 ? (
        <Notice tone="good" title={`Nothing falls due in the next ${within} working days.`} />
      ) : null}
      {days?.map((day) => (
        <DueDay key={day.date} day={day} chosen={chosen} onChoose={choose} />
      ))}
    </>
  );
}
