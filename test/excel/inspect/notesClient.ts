/**
 * The notes of ExcelApi 1.18, for the client library: the edition that comes as a package is older than they
 * are. Written of the library's own pieces, as it writes its comments, so that all below is genuine.
 */
interface Pieces {
  readonly createPropertyObject: (...of: readonly unknown[]) => unknown;
  readonly createMethodObject: (...of: readonly unknown[]) => unknown;
  readonly invokeMethod: (...of: readonly unknown[]) => unknown;
}

/** What the library is told about a call: it only reads, and needs nothing done before it. */
const READS = 1;
const PLAIN = 4;

/** Adds `Worksheet.notes` to the client library, or adds it again. */
export function addNotesToClient(): void {
  const pieces: Pieces = Reflect.get(OfficeExtension, "BatchApiHelper");

  class Note extends OfficeExtension.ClientObject {
    readonly _className = "Note";
    getLocation() {
      const type = Excel.Range;
      return pieces.createMethodObject(
        type,
        this,
        "GetLocation",
        READS,
        [],
        false,
        true,
        null,
        PLAIN,
      );
    }
  }

  class NoteCollection extends OfficeExtension.ClientObject {
    readonly _className = "NoteCollection";
    getCount() {
      return pieces.invokeMethod(this, "GetCount", READS, [], PLAIN, 0);
    }
    getItemAt(index: number) {
      return pieces.createMethodObject(
        Note,
        this,
        "GetItemAt",
        READS,
        [index],
        false,
        false,
        null,
        PLAIN,
      );
    }
  }

  Object.defineProperty(Excel.Worksheet.prototype, "notes", {
    configurable: true,
    get() {
      return pieces.createPropertyObject(NoteCollection, this, "Notes", true, PLAIN);
    },
  });
}
