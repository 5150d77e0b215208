type SearchValue = string | number | boolean | undefined;

/** The part of an address after the path: `?team=…&dag=…`, empty when nothing is filtered. */
export function searchText(search: Readonly<Record<string, SearchValue>>): string {
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value !== undefined && value !== false) parts.set(name, String(value));
  }
  const text = parts.toString();
  return text === "" ? "" : `?${text}`;
}
