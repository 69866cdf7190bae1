/**
 * Where a link leads, short enough to list: the server of a web address, else the kind of place.
 * @example linkTarget("https://example.org/a?b=c") //=> "https://example.org"
 */
export function linkTarget(address: string): string {
  if (/^mailto:/i.test(address)) return "mail addresses";
  return /^https?:\/\/[^/?#]+/i.exec(address)?.[0].toLowerCase() ?? "files and folders";
}
