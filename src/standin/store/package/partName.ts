/** The folder of a part, with its closing slash; blank at the top. */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** The part that holds another part's relationships. */
export const relationshipsPartOf = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/**
 * The part that a relationship's target names.
 * @example resolveTarget("xl/worksheets/sheet1.xml", "../comments1.xml") //=> "xl/comments1.xml"
 */
export function resolveTarget(source: string, target: string): string {
  const path = target.startsWith("/") ? target : folderOf(source) + target;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/**
 * How one part names another in its relationships.
 * @example targetFrom("xl/worksheets/sheet1.xml", "xl/tables/table1.xml") //=> "../tables/table1.xml"
 */
export function targetFrom(source: string, part: string): string {
  const from = folderOf(source).split("/").slice(0, -1);
  const to = part.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
