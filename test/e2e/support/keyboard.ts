import { type Focused, focused } from "./focus";
import type { Preview } from "./preview";

/** More stops of the Tab key than any view has. */
const FAR = 250;

/** Somebody who has a keyboard and nothing else; remembers where they could not see where they were. */
export class KeyboardUser {
  readonly unseen: string[] = [];

  constructor(private readonly preview: Preview) {}

  /** Goes from stop to stop with Tab, or Shift+Tab, until one has this role and name. */
  async tabTo(role: string, name: string | RegExp, direction: "on" | "back" = "on") {
    const passed: string[] = [];
    for (let stop = 0; stop < FAR; stop += 1) {
      await this.press(direction === "on" ? "Tab" : "Shift+Tab");
      const now = await this.look();
      if (now === null) continue;
      if (now.role === role && (typeof name === "string" ? now.name === name : name.test(now.name)))
        return;
      passed.push(`${now.role} ${now.name}`);
    }
    throw new Error(`No stop ${role} ${name} on the way. There were: ${passed.join("; ")}`);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.preview.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.preview.page.keyboard.type(text);
  }

  /** What has the focus now. */
  async look(): Promise<Focused | null> {
    const now = await focused(this.preview);
    if (now !== null && !now.visible) this.unseen.push(`${now.role} ${now.name}`);
    return now;
  }
}
