import type { SourceModule } from "../source-module.ts";

/** Where a module that names one database may live, by the pattern of what it names. */
const homes: readonly { readonly names: RegExp; readonly folders: readonly string[] }[] = [
  {
    names: /^drizzle-orm\/[a-z]+-core/,
    folders: ["packages/db/src/columns/"],
  },
  {
    names: /^(better-sqlite3|drizzle-orm\/better-sqlite3)/,
    folders: ["packages/db/src/connect/", "packages/db/src/testing/", "apps/hub/src/store/"],
  },
];

/** Imports of one database's dialect outside the folders that hold the dialects. */
export function checkDialect(modules: readonly SourceModule[]): string[] {
  return modules.flatMap((module) =>
    module.imports
      .filter(({ specifier }) =>
        homes.some(
          ({ names, folders }) =>
            names.test(specifier) && !folders.some((folder) => module.path.startsWith(folder)),
        ),
      )
      .map(({ specifier }) => `${module.path} names a dialect: ${specifier}`),
  );
}
