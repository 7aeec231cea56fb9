// How a type of Excel object is declared: a table of its members, each with the API set it came with; dispatch is generic.
import { hasApi } from './api-sets';
import { ExcelError, notImplemented } from './errors';
import type { HostObject, HostState } from './host-state';

/** A scalar that can be loaded and, with `set`, written. */
export interface Property<T> {
  readonly since: string;
  readonly get: (target: T, host: HostState) => unknown;
  readonly set?: (target: T, value: unknown, host: HostState) => void;
}

/** A property that leads to another object; null for a null object. */
export interface Link<T> {
  readonly since: string;
  readonly link: (target: T, host: HostState) => HostObject | null;
}

/** A method; it returns an object, null for a null object, or plain JSON. */
export interface Method<T> {
  readonly since: string;
  readonly call: (target: T, args: readonly unknown[], host: HostState) => unknown;
  /** Changes the workbook: refused where the workbook or the sheet is protected. */
  readonly writes?: true;
}

type Member<T> = Property<T> | Link<T> | Method<T>;

export interface TypeDefinition<T> {
  /** Keyed by the member's name as documented, camelCase. */
  readonly members: Readonly<Record<string, Member<T>>>;
  /** What the client finds the object again by: `Id`, or `_Id` where the id is not a public property. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  readonly items?: (target: T, host: HostState) => readonly HostObject[];
  /** getItem: by key, throws ItemNotFound. */
  readonly item?: (target: T, key: unknown, host: HostState) => HostObject;
  /** Runs before every write; throws AccessDenied where a protection forbids it. */
  readonly guard?: (target: T, member: string, host: HostState) => void;
}

export interface ObjectType<T extends object> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  readonly of: (target: T) => HostObject;
  /** The target behind an object that was passed as an argument; undefined for anything that is not of this type. */
  readonly targetOf: (value: unknown) => T | undefined;
}

export function defineType<T extends object>(name: string, definition: TypeDefinition<T>): ObjectType<T> {
  const targets = new WeakMap<object, T>();
  const { members } = definition;

  function find(member: string, host: HostState): Member<T> {
    const found = Object.hasOwn(members, member) ? members[member] : undefined;
    if (!found) throw notImplemented(`${name}.${member}`);
    if (!hasApi(host.apiVersion, found.since)) throw new ExcelError('ApiNotFound', `${name}.${member} is of ExcelApi ${found.since}`);
    return found;
  }

  function inMember<R>(member: string, run: () => R): R {
    try {
      return run();
    } catch (error) {
      if (error instanceof ExcelError) error.location ??= `${name}.${member}`;
      throw error;
    }
  }

  function of(target: T): HostObject {
    const object: HostObject = {
      typeName: name,
      identity: () => definition.identity?.(target) ?? {},
      scalars: (host) =>
        Object.entries(members)
          .filter(([, member]) => 'get' in member && hasApi(host.apiVersion, member.since))
          .map(([key]) => key),
      has: (member) => Object.hasOwn(members, member),
      isLink: (member) => Object.hasOwn(members, member) && 'link' in (members[member] ?? {}),
      get: (member, host) =>
        inMember(member, () => {
          const found = find(member, host);
          if (!('get' in found)) throw notImplemented(`loading ${name}.${member}`);
          return found.get(target, host);
        }),
      set: (member, value, host) => {
        inMember(member, () => {
          const found = find(member, host);
          if (!('get' in found) || !found.set) throw notImplemented(`setting ${name}.${member}`);
          host.beforeWrite();
          definition.guard?.(target, member, host);
          found.set(target, value, host);
        });
      },
      follow: (member, host) =>
        inMember(member, () => {
          const found = find(member, host);
          if (!('link' in found)) throw notImplemented(`${name}.${member} as an object`);
          return found.link(target, host);
        }),
      call: (member, args, host) =>
        inMember(member, () => {
          const found = find(member, host);
          if (!('call' in found)) throw notImplemented(`${name}.${member}()`);
          if (found.writes) {
            host.beforeWrite();
            definition.guard?.(target, member, host);
          }
          return found.call(target, args, host);
        }),
      items: (host) => definition.items?.(target, host),
      item: (key, host) =>
        inMember('getItem', () => {
          if (!definition.item) throw notImplemented(`${name}.getItem`);
          return definition.item(target, key, host);
        }),
    };
    targets.set(object, target);
    return object;
  }

  return {
    name,
    members,
    of,
    targetOf: (value) => (typeof value === 'object' && value !== null ? targets.get(value) : undefined),
  };
}
