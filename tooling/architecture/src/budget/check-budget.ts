import type { SourceModule } from "../source-module.ts";
import { commentShare, countLines, folderDepth, functionLengths, percentile } from "./measure.ts";

/** The size budget of the house: lines, folders, and a share of comment lines. */
const budget = {
  fileLinesMedian: 60,
  fileLinesP90: 150,
  fileLinesMax: 300,
  functionLinesP90: 40,
  folderDepthMax: 3,
  commentShareMin: 0.05,
  commentShareMax: 0.12,
} as const;

/** What goes over the budget, over all modules together and file by file. */
export function checkBudget(modules: readonly SourceModule[]): string[] {
  return [...checkTogether(modules), ...modules.flatMap(checkOne)];
}

function checkTogether(modules: readonly SourceModule[]): string[] {
  const files = modules.map(countLines);
  const functions = modules.flatMap(functionLengths).map(({ lines }) => lines);
  const comments = commentShare(modules);
  return [
    over("median of file lines", percentile(files, 0.5), budget.fileLinesMedian),
    over("90th percentile of file lines", percentile(files, 0.9), budget.fileLinesP90),
    over("90th percentile of function lines", percentile(functions, 0.9), budget.functionLinesP90),
    over("share of comment lines", comments, budget.commentShareMax),
    over("missing share of comment lines", -comments, -budget.commentShareMin),
  ].flat();
}

function checkOne(module: SourceModule): string[] {
  return [
    over(`lines of ${module.path}`, countLines(module), budget.fileLinesMax),
    over(`folder depth of ${module.path}`, folderDepth(module), budget.folderDepthMax),
  ].flat();
}

function over(what: string, measured: number, limit: number): string[] {
  return measured > limit ? [`${what}: ${Number(measured.toFixed(3))}, budget ${limit}`] : [];
}
