import type { FilePackage } from "./filePackage";

/** Takes a part out of a file together with the parts that nothing else leads to. */
export function removeWithDependents(file: FilePackage, part: string): void {
  const below = reachableFrom(file, [part]);
  const stillNeeded = reachableFrom(file, [""], part);
  file.remove(part);
  for (const dependent of below) {
    if (dependent !== part && !stillNeeded.has(dependent)) file.remove(dependent);
  }
}

function reachableFrom(file: FilePackage, from: readonly string[], except?: string): Set<string> {
  const seen = new Set<string>();
  const waiting = [...from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (seen.has(part) || part === except) continue;
    seen.add(part);
    for (const relation of file.relationshipsOf(part).all()) {
      if (!relation.external) waiting.push(relation.target);
    }
  }
  return seen;
}
