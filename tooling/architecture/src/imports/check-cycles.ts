import { relativeTarget, type SourceModule } from "../source-module.ts";

/** The imports between the modules themselves, by path. Type-only imports count too. */
export function importGraph(modules: readonly SourceModule[]): Map<string, string[]> {
  const known = new Set(modules.map(({ path }) => path));
  return new Map(
    modules.map((module) => [
      module.path,
      module.imports
        .filter(({ specifier }) => specifier.startsWith("."))
        .map(({ specifier }) => relativeTarget(module, specifier))
        .filter((target) => known.has(target)),
    ]),
  );
}

/** Relative imports of TypeScript that lead nowhere: the graph would be blind there. */
export function checkTargets(modules: readonly SourceModule[]): string[] {
  const known = new Set(modules.map(({ path }) => path));
  return modules.flatMap((module) =>
    module.imports
      .filter(({ specifier }) => specifier.startsWith("."))
      .filter(({ specifier }) => !/\.(css|json|svg|png|woff2)(\?.*)?$/.test(specifier))
      .filter(({ specifier }) => !known.has(relativeTarget(module, specifier)))
      .map(({ specifier }) => `${module.path} imports ${specifier}, which is no module`),
  );
}

/** Every cycle of files, named by its path: `a.ts → b.ts → a.ts`. */
export function checkCycles(modules: readonly SourceModule[]): string[] {
  const graph = importGraph(modules);
  const state = new Map<string, "open" | "done">();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === "done") return;
    if (state.get(path) === "open") {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      return;
    }
    state.set(path, "open");
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    state.set(path, "done");
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}
