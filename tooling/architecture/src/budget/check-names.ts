const refusedNames = new Set(["common", "helper", "helpers", "lib", "misc", "shared", "types"]);
const kebabFile = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** Paths under `src` that say nothing (`utils.ts`, `lib/`) or are not in kebab-case. */
export function checkNames(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const inside = path.split("/src/")[1];
    if (inside === undefined || path.includes("/migrations/")) return [];
    const parts = inside.split("/");
    return [
      ...parts.filter(saysNothing).map((part) => `${path}: "${part}" says nothing`),
      ...parts
        .filter((part) => !kebabFile.test(part))
        .map((part) => `${path}: "${part}" is not kebab-case`),
    ];
  });
}

function saysNothing(part: string): boolean {
  const stem = part.split(".")[0] ?? part;
  return refusedNames.has(stem) || /(^|-)utils?$/.test(stem) || /-helpers?$/.test(stem);
}
