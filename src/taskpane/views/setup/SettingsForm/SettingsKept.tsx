import type { KeptAs } from "../../../../workflows/team";
import { Notice } from "../../../components/Notice/Notice";

/** Says where the settings come from when they are not the ones the workbook keeps. */
export function SettingsKept({ kept }: { readonly kept: KeptAs }) {
  if (kept === "newer") {
    return (
      <Notice tone="warning" title="This workbook keeps settings of a newer version">
        <p>
          They were saved by a newer version of Conference Check and are left alone. The usual
          settings are in use until this add-in is updated.
        </p>
      </Notice>
    );
  }
  if (kept === "unreadable") {
    return (
      <Notice tone="warning" title="The settings in this workbook could not be read">
        <p>The usual settings are in use. Saving settings here replaces the unreadable ones.</p>
      </Notice>
    );
  }
  return null;
}
