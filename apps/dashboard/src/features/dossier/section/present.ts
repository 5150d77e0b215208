/** The facts that are there, without the empty ones. */
export function present(
  ...facts: readonly (string | null | undefined | false)[]
): readonly string[] {
  return facts.filter((fact): fact is string => typeof fact === "string" && fact !== "");
}
