type Fields = Readonly<Record<string, unknown>>;

/** Every value at a path of a resource, such as `activity.detail`; `[x]` stands for any type. */
export function valuesAt(value: unknown, [name, ...rest]: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) {
    const path = name === undefined ? [] : [name, ...rest];
    return value.flatMap((each: unknown) => valuesAt(each, path));
  }
  if (name === undefined) return [value];
  if (!isFields(value)) return [];
  const start = name.endsWith("[x]") ? name.slice(0, -"[x]".length) : undefined;
  return Object.entries(value)
    .filter(([key]) => (start === undefined ? key === name : key.startsWith(start)))
    .flatMap(([, found]) => valuesAt(found, rest));
}

/** Whether a value has fields of its own. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}
