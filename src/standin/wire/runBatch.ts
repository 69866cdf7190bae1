import { ApiError } from "./apiError";
import type { ApiSet, Argument, HostObject } from "./hostObject";
import {
  ACTION,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type ObjectPath,
  PATH,
  type WireValue,
} from "./message";
import { memberName } from "./names";
import { load } from "./query";
import type { References } from "./references";

/** What a batch is run against. */
export interface BatchHost {
  readonly root: HostObject;
  readonly references: References;
  readonly apiSet: ApiSet;
}

/**
 * Runs the actions of a batch in order. Excel undoes nothing: what went before a refused action
 * stays done, and what comes after it is not tried. With `stopAfter` that many actions are done and the next
 * is refused.
 */
export function runBatch(
  batch: Batch,
  host: BatchHost,
  stopAfter: number | null = null,
): BatchAnswer {
  const run = new BatchRun(batch, host);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (index === stopAfter) throw STOPPED;
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const location = run.locationOf(action);
      return {
        Results: results,
        TraceIds: traces,
        Error: { Code: error.code, Message: error.message, Location: location, ActionIndex: index },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

const STOPPED = new ApiError(
  "GeneralException",
  "There was an internal error while processing the request.",
);

class BatchRun {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly host: BatchHost,
  ) {}

  /** Carries out one action. On a null object, which a method "…OrNullObject" gave, nothing is done and nothing refused. */
  perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.object(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.handle(object);
      case ACTION.query:
        return load(object, action.QueryInfo ?? {}, this.host.apiSet);
      case ACTION.method:
        return this.call(object, action);
      case ACTION.setProperty: {
        const [value = null] = this.arguments(action.ArgumentInfo);
        object.set(memberName(action.Name), value, this.host.apiSet);
        return null;
      }
      default:
        throw new ApiError(
          "ApiNotFound",
          `Action ${action.ActionType} is not in Excel's stand-in.`,
        );
    }
  }

  locationOf(action: Action): string {
    const object = this.objects.get(action.ObjectPathId);
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    const member = action.ActionType === ACTION.instantiate ? (path?.Name ?? "") : action.Name;
    const owner =
      action.ActionType === ACTION.instantiate
        ? this.objects.get(path?.ParentObjectPathId ?? 0)
        : object;
    return [owner?.className, memberName(member)].filter(Boolean).join(".");
  }

  private call(object: HostObject, action: Action): unknown {
    if (action.Name === "_KeepReference") {
      this.host.references.keep(object);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.host.references.release(object);
      return null;
    }
    const result = object.call(
      memberName(action.Name),
      this.arguments(action.ArgumentInfo),
      this.host.apiSet,
    );
    return result === undefined ? null : result;
  }

  private handle(object: HostObject): Record<string, unknown> {
    const reference = this.host.references.of(object);
    return {
      ...(object.key === null ? {} : { Id: object.key }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined)
      throw new ApiError("InvalidObjectPath", `Object path ${id} is missing.`);
    const object = this.resolve(path);
    this.objects.set(id, object);
    return object;
  }

  private resolve(path: ObjectPath): HostObject | null {
    const { apiSet, references, root } = this.host;
    switch (path.ObjectPathType) {
      case PATH.root:
        return root;
      case PATH.nullObject:
        return null;
      case PATH.reference: {
        const kept = references.get(path.Name);
        if (kept === undefined) {
          throw new ApiError("InvalidObjectPath", `The object ${path.Name} is no longer kept.`);
        }
        return kept;
      }
      default:
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PATH.method:
        return asObject(parent.call(memberName(path.Name), args, apiSet));
      case PATH.property:
        return parent.link(memberName(path.Name), apiSet);
      case PATH.indexer:
        return asObject(parent.call("getItem", args, apiSet));
      default:
        throw new ApiError(
          "ApiNotFound",
          `Object path ${path.ObjectPathType} is not in Excel's stand-in.`,
        );
    }
  }

  private arguments(given: ArgumentInfo | undefined): readonly Argument[] {
    const objects = given?.ReferencedObjectPathIds;
    return (given?.Arguments ?? []).map((value, index) => this.argument(value, objects?.[index]));
  }

  private argument(value: WireValue, object: WireValue | undefined): Argument {
    return typeof object === "number" && object > 0 ? this.object(object) : value;
  }
}

function asObject(result: unknown): HostObject | null {
  if (result === null || result === undefined) return null;
  if (typeof result === "object" && "className" in result && "call" in result) {
    return result as HostObject;
  }
  throw new ApiError("GeneralException", "The call gave no object.");
}
