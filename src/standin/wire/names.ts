/** Wire name of a member: `showGridlines` is `ShowGridlines`. */
export const wireName = (member: string): string =>
  member.charAt(0).toUpperCase() + member.slice(1);

/** Properties that the client library writes under another name than it reads them. */
const WRITTEN_AS: Readonly<Record<string, string>> = {
  Gridlines: "showGridlines",
  Headings: "showHeadings",
};

/** Member of a wire name. */
export const memberName = (name: string): string =>
  WRITTEN_AS[name] ?? name.charAt(0).toLowerCase() + name.slice(1);
