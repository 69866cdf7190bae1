/** The codes with which Excel refuses a request; a caller branches on these. */
export type ApiErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "ConnectionFailure"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidObjectPath"
  | "InvalidOrTimedOutSession"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "InsertDeleteConflict"
  | "RangeExceedsLimit"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation";

/** A refusal that reaches the add-in as `OfficeExtension.Error` with the same code. */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    readonly code: ApiErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** Refuses an argument in Excel's own words, naming what was wrong with it. */
export const invalidArgument = (why: string): ApiError =>
  new ApiError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format. ${why}`,
  );

/** Refuses what Excel can and the stand-in cannot. */
export const notInStandIn = (what: string): ApiError =>
  new ApiError("ApiNotFound", `${what} is not in Excel's stand-in.`);

/** Refuses to find something that is not in the workbook. */
export const itemNotFound = (what: string): ApiError =>
  new ApiError("ItemNotFound", `The requested resource doesn't exist: ${what}.`);
