// Reading the rule objects that Office.js was given: they are kept as they came, so each field is asked for by name and type.

/** Thrown by the saver for something that it can't write; nothing is saved then. */
export class UnsavableError extends Error {
  override readonly name = 'UnsavableError';
}

export function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

export function textField(value: unknown, key: string): string | undefined {
  const field = fieldOf(value, key);
  return typeof field === 'string' ? field : undefined;
}

export function booleanField(value: unknown, key: string): boolean | undefined {
  const field = fieldOf(value, key);
  return typeof field === 'boolean' ? field : undefined;
}

/** A formula as package parts hold it: without "="; numbers and dates as they are. */
export function formulaField(value: unknown, key: string): string | undefined {
  const field = fieldOf(value, key);
  if (typeof field === 'number' || typeof field === 'boolean') return String(field);
  if (typeof field !== 'string' || field === '') return undefined;
  return field.startsWith('=') ? field.slice(1) : field;
}
