/**
 * As much of a browser's window as the client library looks at while it loads and works: where it is, on what it runs,
 * and a document that has loaded and holds nothing. What a browser keeps for a site (`localStorage`) is not there.
 */
export function windowWithoutPage(): object {
  const nothing = (): null => null;
  const none = (): readonly never[] => [];
  const ignored = (): void => undefined;
  const window = {
    location: new URL("https://localhost/"),
    navigator: { userAgent: "Node" },
    document: {
      readyState: "complete",
      getElementById: nothing,
      querySelectorAll: none,
      addEventListener: ignored,
      removeEventListener: ignored,
    },
    addEventListener: ignored,
    removeEventListener: ignored,
    localStorage: null,
    sessionStorage: null,
  };
  return Object.assign(window, { window, self: window, parent: window, top: window });
}
