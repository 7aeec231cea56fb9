// Object paths: how Office.js names the object that an action is about, and how the host finds it again.
import { ExcelError, notImplemented } from './errors';
import type { HostObject, HostState } from './host-state';
import { memberName } from './query';

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is an object: its path's id, 0 elsewhere. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

const PathType = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

export interface ObjectPaths {
  /** null is a null object; everything below it is null too. */
  find(id: number): HostObject | null;
  argumentsOf(info: ArgumentInfo | undefined): unknown[];
}

function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'typeName' in value;
}

/** Every path is resolved once per request: a method path such as worksheets.add() must not run twice. */
export function objectPaths(infos: Readonly<Record<string, ObjectPathInfo>>, root: HostObject, host: HostState): ObjectPaths {
  const found = new Map<number, HostObject | null>();

  function find(id: number): HostObject | null {
    const known = found.get(id);
    if (known !== undefined) return known;
    const info = infos[id];
    if (!info) throw new ExcelError('InvalidArgument', `object path ${id} is missing`);
    const object = resolve(info);
    found.set(id, object);
    return object;
  }

  function resolve(info: ObjectPathInfo): HostObject | null {
    if (info.ObjectPathType === PathType.root) return root;
    if (info.ObjectPathType === PathType.nullObject) return null;
    if (info.ObjectPathType === PathType.reference) return referenced(info.Name);
    const parent = info.ParentObjectPathId === undefined ? undefined : find(info.ParentObjectPathId);
    if (parent === null) return null;
    if (parent && info.ObjectPathType === PathType.property) return parent.follow(memberName(info.Name), host);
    if (parent && info.ObjectPathType === PathType.indexer) return parent.item(argumentsOf(info.ArgumentInfo)[0], host);
    if (parent && info.ObjectPathType === PathType.method) {
      const result = parent.call(memberName(info.Name), argumentsOf(info.ArgumentInfo), host);
      if (result === null || isHostObject(result)) return result;
    }
    throw notImplemented(info.Name || `object path type ${info.ObjectPathType}`);
  }

  function referenced(id: string): HostObject {
    const object = host.references.get(id);
    if (!object) throw new ExcelError('InvalidReference');
    const range = host.ranges.get(object);
    if (range && !host.model.sheets.includes(range.sheet)) throw new ExcelError('InvalidReference', 'its worksheet was deleted');
    return object;
  }

  function argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids?.[index];
      return typeof id === 'number' && id !== 0 ? find(id) : (value ?? undefined);
    });
  }

  return { find, argumentsOf };
}
