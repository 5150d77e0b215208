import { posix } from "node:path";
import { type Comment, type ParseResult, type Program, parseSync, Visitor } from "oxc-parser";

/** One import of a module; `isType` when nothing of it is left at run time. */
export interface ModuleImport {
  readonly specifier: string;
  readonly isType: boolean;
}

/** A parsed TypeScript source of the repository. */
export interface SourceModule {
  /** Path from the repository's root, with forward slashes. */
  readonly path: string;
  /** The workspace folder: `packages/domain`. */
  readonly workspace: string;
  readonly text: string;
  readonly isTest: boolean;
  readonly imports: readonly ModuleImport[];
  readonly comments: readonly Comment[];
  readonly program: Program;
}

/**
 * Parses one source. Throws when it does not parse: a module the checks cannot read is a module
 * they cannot judge.
 */
export function parseModule(path: string, text: string): SourceModule {
  const result = parseSync(path, text);
  const fault = result.errors[0];
  if (fault !== undefined) throw new Error(`${path} does not parse: ${fault.message}`);
  return {
    path,
    workspace: path.split("/").slice(0, 2).join("/"),
    text,
    isTest: /\.(test|test-d|spec)\.tsx?$/.test(path) || /(^|\/)testing[./]/.test(path),
    imports: [...staticImports(text, result), ...lazyImports(text, result)],
    comments: result.comments,
    program: result.program,
  };
}

/** Stands for an import whose target is only known at run time, which no check can follow. */
export const computedImport = "(computed)";

/** The line, from 1, at an offset in the module's text. */
export function lineAt(module: SourceModule, offset: number): number {
  return module.text.slice(0, offset).split("\n").length;
}

/** The path a relative import points at, from the repository's root. */
export function relativeTarget(module: SourceModule, specifier: string): string {
  return posix.join(posix.dirname(module.path), specifier.replace(/\?.*$/, ""));
}

function staticImports(text: string, { module }: ParseResult): ModuleImport[] {
  const imports = module.staticImports.map((one) => ({
    specifier: one.moduleRequest.value,
    isType: /^import\s+type\b/.test(text.slice(one.start, one.end)),
  }));
  const reExports = module.staticExports.flatMap((one) => {
    const specifier = one.entries[0]?.moduleRequest?.value;
    const isType = /^export\s+type\b/.test(text.slice(one.start, one.end));
    return specifier === undefined ? [] : [{ specifier, isType }];
  });
  return [...imports, ...reExports];
}

function lazyImports(text: string, { module, program }: ParseResult): ModuleImport[] {
  const found = module.dynamicImports.map(({ moduleRequest }) => ({
    specifier: literalOf(text.slice(moduleRequest.start, moduleRequest.end)),
    isType: false,
  }));
  new Visitor({
    TSImportType(node) {
      found.push({ specifier: node.source.value, isType: true });
    },
  }).visit(program);
  return found;
}

function literalOf(source: string): string {
  return /^(["'])(.*)\1$/.exec(source)?.[2] ?? computedImport;
}
