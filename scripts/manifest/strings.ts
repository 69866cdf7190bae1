import type { Complaint, Manifest } from "./manifest";

/** The longest text that Office takes, in characters. */
const LIMITS: readonly { readonly of: string; readonly longest: number }[] = [
  { of: "ShortStrings > *", longest: 125 },
  { of: "LongStrings > *", longest: 250 },
];

/** Every text that people see is there and within Office's limit. */
export function checkStrings({ facts, document }: Manifest): readonly Complaint[] {
  return [
    ...checkText("DisplayName", facts.displayName ?? "", 125),
    ...checkText("Description", facts.description ?? "", 250),
    ...LIMITS.flatMap(({ of, longest }) =>
      [...document.querySelectorAll(of)].flatMap((element) =>
        checkText(
          element.getAttribute("id") ?? element.localName,
          element.getAttribute("DefaultValue") ?? "",
          longest,
        ),
      ),
    ),
  ];
}

function checkText(name: string, text: string, longest: number): readonly Complaint[] {
  if (text.trim() === "") return [`${name} has no text.`];
  return text.length > longest
    ? [`${name} has ${text.length} characters; ${longest} are allowed.`]
    : [];
}
