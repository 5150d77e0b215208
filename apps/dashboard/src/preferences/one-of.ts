/** The value when it stands in the list, else undefined. */
export function oneOf<T extends string>(list: readonly T[], value: unknown): T | undefined {
  return list.find((each) => each === value);
}
