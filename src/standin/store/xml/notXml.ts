/** What is wrong with a text that should be XML, with its place. */
export class NotXml extends Error {
  override readonly name = "NotXml";
}
