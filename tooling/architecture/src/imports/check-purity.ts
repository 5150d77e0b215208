import { Visitor } from "oxc-parser";
import { lineAt, type SourceModule } from "../source-module.ts";

const pureWorkspaces = new Set([
  "packages/domain",
  "packages/reflection",
  "packages/interop",
  "packages/federation",
]);

const impureMembers = new Set(["Date.now", "Math.random", "Temporal.Now", "performance.now"]);
const impureNames = new Set([
  "console",
  "crypto",
  "fetch",
  "localStorage",
  "performance",
  "process",
  "setInterval",
  "setTimeout",
]);

/** Uses of a clock, randomness, network or console in packages that only compute. */
export function checkPurity(modules: readonly SourceModule[]): string[] {
  return modules
    .filter((module) => pureWorkspaces.has(module.workspace) && !module.isTest)
    .flatMap((module) =>
      impureUses(module).map(
        ({ name, start }) => `${module.path}:${lineAt(module, start)} is not pure: ${name}`,
      ),
    );
}

function impureUses(module: SourceModule): { name: string; start: number }[] {
  const found: { name: string; start: number }[] = [];
  new Visitor({
    MemberExpression(node) {
      if (node.object.type !== "Identifier") return;
      const { name } = node.object;
      const member = node.property.type === "Identifier" ? `${name}.${node.property.name}` : name;
      if (impureMembers.has(member)) found.push({ name: member, start: node.start });
      else if (impureNames.has(name)) found.push({ name, start: node.start });
    },
    CallExpression(node) {
      const { callee, start } = node;
      if (callee.type !== "Identifier") return;
      if (impureNames.has(callee.name)) found.push({ name: callee.name, start });
    },
    NewExpression(node) {
      const isDate = node.callee.type === "Identifier" && node.callee.name === "Date";
      if (isDate && node.arguments.length === 0)
        found.push({ name: "new Date()", start: node.start });
    },
  }).visit(module.program);
  return found;
}
