import type { Complaint, Manifest } from "./manifest";

/** The longest text that Office takes, in characters. */
const LIMITS: readonly { readonly of: string; readonly longest: number }[] = [
  { of: "DisplayName", longest: 125 },
  { of: "Description[DefaultValue]", longest: 250 },
  { of: "ShortStrings > *", longest: 125 },
  { of: "LongStrings > *", longest: 250 },
];

/** Every text that people see is there and within Office's limit. */
export function checkStrings({ document }: Manifest): readonly Complaint[] {
  return LIMITS.flatMap(({ of, longest }) =>
    [...document.querySelectorAll(of)].flatMap((element) => {
      const text = element.getAttribute("DefaultValue") ?? "";
      const name = element.getAttribute("id") ?? element.localName;
      if (text.trim() === "") return [`${name} has no text.`];
      return text.length > longest
        ? [`${name} has ${text.length} characters; ${longest} are allowed.`]
        : [];
    }),
  );
}
