/** What Office tells about its own look; every part of it may be absent, and on the web all of it often is. */
export interface OfficeLook {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/**
 * Whether Office shows itself dark, or `null` where it does not say. Without the plain answer the
 * background decides: darker than the middle grey is dark.
 * @example isOfficeDark({ bodyBackgroundColor: "#212121" }) //=> true
 */
export function isOfficeDark(look: OfficeLook | undefined): boolean | null {
  if (look === undefined) return null;
  if (look.isDarkTheme !== undefined) return look.isDarkTheme;
  const colour = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(look.bodyBackgroundColor ?? "");
  if (!colour) return null;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
