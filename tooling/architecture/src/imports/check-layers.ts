import {
  computedImport,
  type ModuleImport,
  relativeTarget,
  type SourceModule,
} from "../source-module.ts";
import { type Layer, layers } from "./layers.ts";
import { isLocal, packageName } from "./package-name.ts";

const workspaceName = /^(@nabij\/.+|api|dashboard|reflection|hub|e2e|architecture|test-runner)$/;

/** Every import that the plan of the house does not allow. */
export function checkLayers(modules: readonly SourceModule[]): string[] {
  return modules.flatMap((module) => {
    const layer = layers[module.workspace];
    if (layer === undefined) return [`${module.path} is in a workspace without a layer`];
    return module.imports
      .filter((one) => !isAllowed(module, layer, one))
      .map((one) => `${module.path} may not import ${one.specifier}`);
  });
}

function isAllowed(module: SourceModule, layer: Layer, one: ModuleImport): boolean {
  const { specifier } = one;
  if (specifier.startsWith("#")) return true;
  if (specifier === computedImport) return module.workspace.startsWith("tooling/");
  if (isLocal(specifier)) {
    return relativeTarget(module, specifier).startsWith(`${module.workspace}/`);
  }
  if (specifier.startsWith("node:")) {
    return layer.node === true || module.isTest || namesOf(layer.node).includes(specifier);
  }
  const name = packageName(specifier);
  if (workspaceName.test(name)) {
    return layer.workspaces.includes(name) || (one.isType && !!layer.typesOf?.includes(name));
  }
  if (one.isType && layer.typesOfLibraries?.includes(name) === true) return true;
  // What a test needs is in devDependencies, and pnpm refuses what is not.
  return layer.libraries === "declared" || module.isTest || layer.libraries.includes(name);
}

function namesOf(allowed: boolean | readonly string[]): readonly string[] {
  return typeof allowed === "boolean" ? [] : allowed;
}
