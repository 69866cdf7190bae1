/** The code Node gives an error, such as EACCES or ERR_PARSE_ARGS_UNKNOWN_OPTION; its text where it has none. */
export function systemCode(error: unknown): string {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return hasCode && typeof error.code === "string" ? error.code : String(error);
}
