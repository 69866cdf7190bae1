import type { WordTable } from "./wordTable";

/**
 * Puts a table on the clipboard as HTML and as text. Where the frame may not use the clipboard by itself the
 * browser's own copy command does it, as if the person had pressed Ctrl+C.
 * @returns whether the clipboard took it.
 */
export async function writeToClipboard({ html, text }: WordTable): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([text], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByCommand(html, text);
  }
}

function copyByCommand(html: string, text: string): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    taken = true;
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy") && taken;
  } finally {
    document.removeEventListener("copy", fill);
  }
}
