import { relativeTarget, type SourceModule } from "../source-module.ts";
import { isLocal } from "./package-name.ts";

/** Features that import a sibling: `features/x` and `features/y` meet in a router, not in a file. */
export function checkFeatures(modules: readonly SourceModule[]): string[] {
  return modules.flatMap((module) => {
    const own = featureOf(module.path);
    if (own === undefined) return [];
    return module.imports
      .filter(({ specifier }) => isLocal(specifier))
      .filter(({ specifier }) => {
        const other = featureOf(relativeTarget(module, specifier));
        return other !== undefined && other !== own;
      })
      .map(({ specifier }) => `${module.path} imports a sibling feature: ${specifier}`);
  });
}

function featureOf(path: string): string | undefined {
  return /^(apps\/[^/]+\/src\/features\/[^/]+)\//.exec(path)?.[1];
}

/**
 * Stores that import a sibling store. A feature of `packages/db` is a folder with a `table.ts`; of
 * another feature it may use that table, for a foreign key or a join, and nothing else.
 */
export function checkStores(modules: readonly SourceModule[]): string[] {
  const features = new Set(
    modules.flatMap(({ path }) => /^(packages\/db\/src\/[^/]+)\/table\.ts$/.exec(path)?.[1] ?? []),
  );
  const featureAt = (path: string) => {
    const folder = path.split("/").slice(0, 4).join("/");
    return features.has(folder) ? folder : undefined;
  };
  return modules.flatMap((module) => {
    const own = featureAt(module.path);
    if (own === undefined || module.isTest) return [];
    return module.imports
      .filter(({ specifier }) => specifier.startsWith("."))
      .map(({ specifier }) => relativeTarget(module, specifier))
      .filter((target) => featureAt(target) !== undefined && featureAt(target) !== own)
      .filter((target) => !target.endsWith("/table.ts"))
      .map((target) => `${module.path} imports a sibling store: ${target}`);
  });
}
