// Runs one request of Office.js: its actions in order, each answered, until one fails. What ran before stays: Excel has no rollback.
import { ExcelError, notImplemented } from './errors';
import type { HostObject, HostState } from './host-state';
import { objectPaths, type ArgumentInfo, type ObjectPathInfo } from './object-paths';
import { answerQuery, memberName, type QueryInfo } from './query';

const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ResponseBody {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: { readonly Code: string; readonly Message: string; readonly ActionIndex: number; readonly Location?: string };
}

/** A request that only lets go of references: Office.js sends it on its own, no code of ours waits for it. */
export function isCleanup(body: RequestBody): boolean {
  const methods = body.Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return methods.length > 0 && methods.every((action) => action.Name === '_RemoveReference');
}

/** `beforeAction` is where faults strike: what it throws is this action's failure. */
export function runRequest(body: RequestBody, root: HostObject, host: HostState, beforeAction: (index: number) => void): ResponseBody {
  const paths = objectPaths(body.ObjectPaths, root, host);
  const kept = new Map<HostObject, string>();
  const response: ResponseBody = { Results: [], TraceIds: [] };

  function instantiate(object: HostObject | null): unknown {
    if (object === null) return null;
    const reference = kept.get(object);
    return { ...object.identity(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  function keep(object: HostObject | null): void {
    if (object === null || kept.has(object)) return;
    const reference = `reference-${host.nextNumber()}`;
    kept.set(object, reference);
    host.references.set(reference, object);
  }

  function release(reference: unknown): void {
    const object = typeof reference === 'string' ? host.references.get(reference) : undefined;
    if (object) host.ranges.delete(object);
    if (typeof reference === 'string') host.references.delete(reference);
  }

  /** Writes to a null object and its methods do nothing, so that `getItemOrNullObject("x").delete()` needs no round trip. */
  function run(action: ActionInfo): unknown {
    if (action.ActionType === ActionType.trace) return void response.TraceIds.push(action.Id);
    const object = paths.find(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return instantiate(object);
      case ActionType.query:
        return object === null ? null : answerQuery(object, action.QueryInfo ?? {}, host);
      case ActionType.setProperty:
        return object?.set(memberName(action.Name), paths.argumentsOf(action.ArgumentInfo)[0], host);
      case ActionType.method:
        if (action.Name === '_KeepReference') {
          keep(object);
          return;
        }
        if (action.Name === '_RemoveReference') {
          release(action.ArgumentInfo?.Arguments?.[0]);
          return;
        }
        return object?.call(memberName(action.Name), paths.argumentsOf(action.ArgumentInfo), host);
      default:
        throw notImplemented(`action type ${action.ActionType} (${action.Name})`);
    }
  }

  for (const [index, action] of body.Actions.entries()) {
    try {
      beforeAction(index);
      response.Results.push({ ActionId: action.Id, Value: run(action) ?? null });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      response.Error = {
        Code: error.code,
        Message: error.message,
        ActionIndex: index,
        ...(error.location === undefined ? {} : { Location: error.location }),
      };
      break;
    }
  }
  return response;
}
