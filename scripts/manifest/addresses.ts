import { existsSync } from "node:fs";
import path from "node:path";
import { HELP_PAGES } from "../webpack/helpPages.js";
import type { Complaint, Manifest } from "./manifest";

/** Pages that the build makes, each from a template or a document in the repository. */
const PAGES: Readonly<Record<string, string>> = {
  "/taskpane.html": "src/taskpane/taskpane.html",
  "/commands.html": "src/commands/commands.html",
  ...Object.fromEntries(Object.entries(HELP_PAGES).map(([page, from]) => [`/${page}`, from])),
};

/** Every address is https and is one that the built folder answers. */
export function checkAddresses({ facts, document, folder }: Manifest): readonly Complaint[] {
  const values = [...document.querySelectorAll("[DefaultValue]")].map(
    (element) => element.getAttribute("DefaultValue") ?? "",
  );
  const addresses = [...values.filter((value) => URL.canParse(value)), ...(facts.appDomains ?? [])];
  return addresses.flatMap((address) => checkAddress(address, folder));
}

function checkAddress(address: string, folder: string): readonly Complaint[] {
  const { protocol, pathname } = new URL(address);
  if (protocol !== "https:") return [`${address} is not an https address.`];
  const file = path.join(folder, PAGES[pathname] ?? pathname);
  return existsSync(file) ? [] : [`${address} is nothing that the build makes.`];
}
