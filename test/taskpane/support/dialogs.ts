/** Lets the page open modal dialogs, which jsdom cannot; Escape asks a dialog to go, as a browser's does. */
export function letDialogsOpen(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute("open", "");
    this.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.dispatchEvent(new Event("cancel", { cancelable: true }));
    });
    this.querySelector<HTMLElement>("[tabindex], button")?.focus();
  };
}
