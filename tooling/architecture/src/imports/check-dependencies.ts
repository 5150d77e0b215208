import { z } from "zod";
import { layers } from "./layers.ts";

const Names = z.record(z.string(), z.string()).default({});

const Manifest = z.object({
  dependencies: Names,
  devDependencies: Names,
});

/**
 * Differences between the workspaces a package.json names and the plan of the house.
 *
 * @param manifests package.json texts by workspace folder.
 */
export function checkDependencies(manifests: ReadonlyMap<string, string>): string[] {
  const missing = Object.keys(layers).filter((workspace) => !manifests.has(workspace));
  return [
    ...missing.map((workspace) => `${workspace} is in the plan and not in the repository`),
    ...[...manifests].flatMap(([workspace, text]) => checkManifest(workspace, text)),
  ];
}

function checkManifest(workspace: string, text: string): string[] {
  const layer = layers[workspace];
  if (layer === undefined) return [`${workspace} is in the repository and not in the plan`];
  const manifest = Manifest.parse(JSON.parse(text));
  return [
    ...compare(`${workspace} dependencies`, manifest.dependencies, layer.workspaces),
    ...compare(`${workspace} devDependencies`, manifest.devDependencies, layer.typesOf ?? []),
    ...libraries(workspace, Object.keys(manifest.dependencies)),
  ];
}

function compare(
  where: string,
  declared: Readonly<Record<string, string>>,
  planned: readonly string[],
): string[] {
  const names = Object.keys(declared).filter((name) => declared[name]?.startsWith("workspace:"));
  return [
    ...names
      .filter((name) => !planned.includes(name))
      .map((name) => `${where}: ${name} is not in the plan`),
    ...planned
      .filter((name) => !names.includes(name))
      .map((name) => `${where}: ${name} is missing`),
  ];
}

function libraries(workspace: string, names: readonly string[]): string[] {
  const layer = layers[workspace];
  if (layer === undefined || layer.libraries === "declared") return [];
  const allowed = [...layer.libraries, ...layer.workspaces];
  return names
    .filter((name) => !allowed.includes(name))
    .map((name) => `${workspace} dependencies: ${name} is not in the plan`);
}
