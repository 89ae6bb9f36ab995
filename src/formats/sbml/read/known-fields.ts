type Optional<T> = { [K in keyof T]: undefined extends T[K] ? K : never }[keyof T];
type Known<T> = Omit<T, Optional<T>> & { [K in Optional<T>]?: Exclude<T[K], undefined> };

/** The fields that have a value. Keys are ours, never those of a file. */
export function knownFields<T extends object>(fields: T): Known<T> {
  const known: Partial<Record<keyof T, unknown>> = {};
  for (const key in fields) if (fields[key] !== undefined) known[key] = fields[key];
  return known as Known<T>;
}
