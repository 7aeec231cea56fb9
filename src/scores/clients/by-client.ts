// Things sorted by the client that they belong to, in one pass.

/** A list for every client of `names`, empty where it has none; things of no client or another one are left out. */
export function byClient<T>(names: readonly string[], things: Iterable<T>, clientsOf: (thing: T) => Iterable<string>): Map<string, T[]> {
  const lists = new Map<string, T[]>(names.map((name) => [name, []]));
  for (const thing of things) for (const client of clientsOf(thing)) lists.get(client)?.push(thing);
  return lists;
}

/** The client as a list of one, or none. */
export function oneOrNone(client: string | undefined): readonly string[] {
  return client === undefined ? [] : [client];
}

/** A map with the same keys and other values. */
export function mapValues<K, A, B>(map: ReadonlyMap<K, A>, change: (value: A) => B): Map<K, B> {
  const changed = new Map<K, B>();
  for (const [key, value] of map) changed.set(key, change(value));
  return changed;
}
