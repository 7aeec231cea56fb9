// One object that stands for several of the same type: what is set or called is set or called on each, as RangeAreas.format does.
import { ExcelError } from '../errors';
import type { HostObject } from '../host-state';

export function fanOut(objects: readonly HostObject[]): HostObject {
  const [first] = objects;
  if (!first) throw new ExcelError('ItemNotFound');
  const together = (found: readonly (HostObject | null)[]): HostObject | null => {
    const present = found.filter((object) => object !== null);
    return present.length === found.length ? fanOut(present) : null;
  };
  return {
    typeName: first.typeName,
    identity: () => first.identity(),
    scalars: (host) => first.scalars(host),
    has: (member) => first.has(member),
    isLink: (member) => first.isLink(member),
    /** null where the areas differ, like a single range whose cells differ. */
    get: (member, host) => {
      const values = objects.map((object) => object.get(member, host));
      return values.every((value) => value === values[0]) ? values[0] : null;
    },
    set: (member, value, host) => {
      for (const object of objects) object.set(member, value, host);
    },
    follow: (member, host) => together(objects.map((object) => object.follow(member, host))),
    call: (member, args, host) => objects.map((object) => object.call(member, args, host))[0],
    items: () => undefined,
    item: (key, host) => fanOut(objects.map((object) => object.item(key, host))),
  };
}
