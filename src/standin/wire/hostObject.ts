import type { WireValue } from "./message";

/** What a call hands over: plain values, or other objects of the workbook. */
export type Argument = WireValue | HostObject;

/** What a member gives back: a plain value, an object, or nothing. */
export type MemberResult = unknown;

/** One object of the workbook as the wire sees it. */
export interface HostObject {
  /** The class as Office.js names it. */
  readonly className: string;
  /** What the client files the object under in its collection. */
  readonly key: string | number | null;
  /** Whether the client may keep the object beyond a batch by a reference of the host's. */
  readonly tracked: boolean;
  /** The objects of a collection, `null` for anything else. */
  readonly items: (() => readonly HostObject[]) | null;
  /** Names of the plain properties that a load of everything brings. */
  readonly scalars: (apiSet: ApiSet) => readonly string[];
  readonly kindOf: (member: string) => "scalar" | "link" | "method" | "none";
  readonly get: (property: string, apiSet: ApiSet) => unknown;
  readonly set: (property: string, value: Argument, apiSet: ApiSet) => void;
  readonly link: (property: string, apiSet: ApiSet) => HostObject | null;
  readonly call: (method: string, args: readonly Argument[], apiSet: ApiSet) => MemberResult;
}

/** Whether a member of a requirement set may be used. */
export type ApiSet = (since: string) => boolean;
