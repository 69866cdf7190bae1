import { isWithin, type StandIn } from "../standIn";
import { officeDocument } from "./officeDocument";

/** A theme as Office hands it to a pane; Excel's own light one. */
const LIGHT_THEME = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#F3F2F1",
  controlForegroundColor: "#242424",
  isDarkTheme: false,
};

/** Where the client library was loaded: it left `Office` and `Excel` there. */
export interface ClientWindow {
  Office?: object;
  Excel?: object;
  OfficeExtension?: object;
}

/**
 * Adds to the library's `Office` what `office.js` itself gives in Excel: that the host is there
 * (`onReady`), which one it is, what it can do, and its theme.
 */
export function completeOffice(target: ClientWindow, standIn: StandIn): void {
  const host = { host: "Excel", platform: standIn.circumstances.platform };
  const context = {
    ...host,
    contentLanguage: "en-GB",
    displayLanguage: "en-GB",
    diagnostics: { ...host, version: "16.0.0.0" },
    document: officeDocument(standIn),
    officeTheme: LIGHT_THEME,
    requirements: {
      isSetSupported: (name: string, version = "1.1"): boolean =>
        name === "ExcelApi" && isWithin(version, standIn.requirementSet),
    },
  };
  const additions = {
    context,
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" },
    onReady: (callback?: (ready: typeof host) => unknown) =>
      Promise.resolve(host).then((ready) => {
        callback?.(ready);
        return ready;
      }),
    actions: { associate: (): void => undefined },
  };
  target.Office = Object.create(target.Office ?? null, Object.getOwnPropertyDescriptors(additions));
}
