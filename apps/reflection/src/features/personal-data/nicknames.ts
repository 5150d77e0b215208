/** As many as a team can look over. */
export const mostNicknames = 40;

/** Why a nickname is not added. */
export type NicknameProblem = "already" | "tooShort" | "tooMany";

/** The list with one more name, or why it stays as it is; the order is that of adding. */
export function addNickname(
  names: readonly string[],
  written: string,
): { readonly names: readonly string[]; readonly problem: NicknameProblem | null } {
  const name = written.trim().replaceAll(/\s+/g, " ");
  const same = (other: string) => other.localeCompare(name, "nl", { sensitivity: "base" }) === 0;
  if ((name.match(/\p{L}/gu) ?? []).length < 2) return { names, problem: "tooShort" };
  if (names.some(same)) return { names, problem: "already" };
  if (names.length >= mostNicknames) return { names, problem: "tooMany" };
  return { names: [...names, name], problem: null };
}
