import { parseArea } from "../address/a1";
import type { Area } from "../address/area";
import type { SheetStore } from "../model/workbook";
import { childOf, childrenOf } from "../xml/elements";
import { parsePart, type XmlElement } from "../xml/tree";

/** A comment or a note on a cell. */
export interface Remark {
  readonly sheet: SheetStore;
  readonly id: string;
  readonly area: Area;
}

/** Excel writes a note for each comment, for versions that know no comments; its author begins so. */
const STANDS_FOR_COMMENT = /^tc=/;

/** The comments that start a conversation; replies belong to one of them. */
export function commentsOn(sheet: SheetStore): readonly Remark[] {
  return entries(sheet, "threadedComment", (root) =>
    childrenOf(root, "threadedComment").filter(
      ({ attributes }) => attributes.parentId === undefined,
    ),
  );
}

/** The notes of a sheet, those left out that only stand for a comment. */
export function notesOn(sheet: SheetStore): readonly Remark[] {
  return entries(sheet, "comments", (root) => {
    const authors = childrenOf(childOf(root, "authors") ?? root, "author").map((author) =>
      author.children.map((node) => (node.type === "text" ? node.value : "")).join(""),
    );
    return childrenOf(childOf(root, "commentList") ?? root, "comment").filter(
      ({ attributes }) => !STANDS_FOR_COMMENT.test(authors[Number(attributes.authorId)] ?? ""),
    );
  });
}

function entries(
  sheet: SheetStore,
  kind: string,
  listed: (root: XmlElement) => readonly XmlElement[],
): readonly Remark[] {
  const { file } = sheet.workbook;
  return file
    .relationshipsOf(sheet.partName)
    .ofKind(kind)
    .flatMap(({ target }) => listed(parsePart(file.text(target) ?? "<none/>").root))
    .flatMap(({ attributes }, index) => {
      const area = parseArea(attributes.ref ?? "");
      return area === null ? [] : [{ sheet, id: attributes.id ?? String(index), area }];
    });
}
