import type { SheetStore } from "../../store/model/workbook";
import { commentsOn, notesOn, type Remark } from "../../store/sheet/remarks";
import { itemNotFound } from "../../wire/apiError";
import { whole } from "../../wire/arguments";
import { defineClass } from "../../wire/objectClass";
import { rangeOf } from "../base/forward";

const locationOf = ({ sheet, area }: Remark) => rangeOf({ sheet, area });

/** `Excel.Comment`: where it is, not what it says. */
const comment = defineClass<Remark>({
  name: "Comment",
  key: ({ id }) => id,
  scalars: { id: { since: "1.10", get: ({ id }) => id } },
  methods: { getLocation: { since: "1.10", run: locationOf } },
});

/** `Excel.CommentCollection`. */
export const comments = defineClass<SheetStore>({
  name: "CommentCollection",
  items: (sheet) => commentsOn(sheet).map(comment),
  methods: {
    getCount: { since: "1.10", run: (sheet) => commentsOn(sheet).length },
    getItemAt: {
      since: "1.10",
      run: (sheet, [index]) => {
        const found = commentsOn(sheet)[whole(index)];
        if (found === undefined) throw itemNotFound("the comment");
        return comment(found);
      },
    },
  },
});

/** `Excel.Note`: where it is, not what it says. */
const note = defineClass<Remark>({
  name: "Note",
  methods: { getLocation: { since: "1.18", run: locationOf } },
});

/** `Excel.NoteCollection`. */
export const notes = defineClass<SheetStore>({
  name: "NoteCollection",
  items: (sheet) => notesOn(sheet).map(note),
  methods: {
    getCount: { since: "1.18", run: (sheet) => notesOn(sheet).length },
    getItemAt: {
      since: "1.18",
      run: (sheet, [index]) => {
        const found = notesOn(sheet)[whole(index)];
        if (found === undefined) throw itemNotFound("the note");
        return note(found);
      },
    },
  },
});
