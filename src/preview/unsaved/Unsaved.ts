import type { StandIn } from "../../standin/standIn";

/** Whether a workbook differs from what was opened or last saved: its cells, looks and sheets, and what add-ins keep in it. */
export class Unsaved {
  private changes = 0;
  private changesSaved = 0;
  private settingsSaved: string;

  constructor(private readonly standIn: StandIn) {
    this.settingsSaved = this.settings();
    standIn.onChange(({ kind }) => {
      if (kind !== "selection" && kind !== "activated" && kind !== "created") this.changes += 1;
    });
  }

  /** Whether anything would be lost if the workbook were closed now. */
  get any(): boolean {
    return this.changes !== this.changesSaved || this.settings() !== this.settingsSaved;
  }

  /** The workbook as the bytes of a file; what is changed while they are made still counts as unsaved. */
  async save(): Promise<Uint8Array> {
    const [changes, settings] = [this.changes, this.settings()];
    const bytes = await this.standIn.save();
    this.changesSaved = changes;
    this.settingsSaved = settings;
    return bytes;
  }

  private settings(): string {
    const { settings } = this.standIn.workbook;
    return JSON.stringify(settings.keys().map((key) => [key, settings.get(key)]));
  }
}
