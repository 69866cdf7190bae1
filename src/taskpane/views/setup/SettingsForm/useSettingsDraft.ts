import { useEffect, useState } from "react";
import {
  DEFAULT_SETTINGS,
  type Settings,
  settingsSchema,
} from "../../../../domain/settings/settings";
import type { SavedSettings } from "../../../../workflows/workflows";
import { useAnnounce } from "../../../announcer/Announcer";
import { useCheck } from "../../../session/CheckContext";
import { useWork } from "../../../session/WorkContext";
import { useWorkflows } from "../../../session/WorkflowsContext";

export interface SettingsDraft {
  readonly draft: Settings;
  change(part: Partial<Settings>): void;
  /** Whether the draft differs from what is saved. */
  readonly changed: boolean;
  /** Whether the draft can be saved as it is. */
  readonly valid: boolean;
  readonly busy: boolean;
  /** What another pane had saved in the meantime, once ours are saved. */
  readonly meanwhile: SavedSettings["meanwhile"] | null;
  save(): void;
  /** Back to what is saved. */
  discard(): void;
  /** To what a workbook in which nothing was set is judged by; still to be saved. The council stays who it is. */
  chooseUsual(): void;
}

/** Settings as they are being changed, until they are saved in the workbook. */
export function useSettingsDraft(saved: Settings): SettingsDraft {
  const { saveSettings } = useWorkflows();
  const { state, run } = useWork();
  const { showUnderstood } = useCheck();
  const announce = useAnnounce();
  const [draft, setDraft] = useState(saved);
  const [meanwhile, setMeanwhile] = useState<SavedSettings["meanwhile"] | null>(null);
  useEffect(() => setDraft(saved), [saved]);

  const save = () =>
    run(
      "Saving the settings",
      (options) => saveSettings(draft, { ...options, from: saved }),
      ({ meanwhile: others, ...understood }) => {
        showUnderstood(understood);
        setMeanwhile(others ?? null);
        announce("Settings saved in this workbook. Check again to judge by them.");
      },
    );

  return {
    draft,
    change: (part) => setDraft((before) => ({ ...before, ...part })),
    changed: JSON.stringify(draft) !== JSON.stringify(saved),
    valid: settingsSchema.safeParse(draft).success,
    busy: state.kind === "running",
    meanwhile,
    save,
    discard: () => setDraft(saved),
    chooseUsual: () => setDraft(({ council }) => ({ ...DEFAULT_SETTINGS, council })),
  };
}
