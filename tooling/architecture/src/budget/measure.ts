import { Visitor } from "oxc-parser";
import { lineAt, type SourceModule } from "../source-module.ts";

/** The value that a share of the values stays at or below: `percentile(lines, 0.9)`. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** Lines of a module, without the empty end. */
export function countLines({ text }: SourceModule): number {
  return text.trimEnd().split("\n").length;
}

/** Folders between `src` and the file. */
export function folderDepth({ path }: SourceModule): number {
  return path.split("/src/")[1]?.split("/").slice(0, -1).length ?? 0;
}

/** Lines of every function with a body of statements; one-expression arrows are not counted. */
export function functionLengths(module: SourceModule): { line: number; lines: number }[] {
  const found: { line: number; lines: number }[] = [];
  const add = (node: { start: number; end: number }) => {
    const line = lineAt(module, node.start);
    found.push({ line, lines: lineAt(module, node.end) - line + 1 });
  };
  new Visitor({
    FunctionDeclaration: add,
    FunctionExpression: add,
    ArrowFunctionExpression(node) {
      if (!node.expression) add(node);
    },
  }).visit(module.program);
  return found;
}

/** Share of the lines with text that are comments only, over all modules together; 0 to 1. */
export function commentShare(modules: readonly SourceModule[]): number {
  let comments = 0;
  let lines = 0;
  for (const module of modules) {
    comments += commentLines(module);
    lines += module.text.split("\n").filter((line) => line.trim() !== "").length;
  }
  return lines === 0 ? 0 : comments / lines;
}

function commentLines(module: SourceModule): number {
  const starts = module.comments.filter(({ start }) => {
    const before = module.text.slice(module.text.lastIndexOf("\n", start - 1) + 1, start);
    return before.trim() === "";
  });
  return starts.reduce((sum, { start, end }) => {
    return sum + module.text.slice(start, end).split("\n").length;
  }, 0);
}
