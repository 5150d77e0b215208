import { expect, test } from "vitest";
import { parseModule } from "../source-module.ts";
import { checkCycles, checkTargets } from "./check-cycles.ts";
import { checkDependencies } from "./check-dependencies.ts";
import { checkDialect } from "./check-dialect.ts";
import { checkFeatures, checkStores } from "./check-features.ts";
import { checkLayers } from "./check-layers.ts";
import { checkPurity } from "./check-purity.ts";
import { layers } from "./layers.ts";

test.each([
  ["domain reading a file", "packages/domain/src/a.ts", 'import { x } from "node:fs";'],
  ["domain using the database", "packages/domain/src/a.ts", 'import { x } from "@nabij/db";'],
  ["interop using an unplanned library", "packages/interop/src/a.ts", 'import x from "fastify";'],
  [
    "interop running what it may use the types of",
    "packages/interop/src/a.ts",
    'import { x } from "@medplum/fhirtypes";',
  ],
  [
    "a package using an app's types",
    "packages/ui/src/a.tsx",
    'import type { R } from "api/router";',
  ],
  ["a web app running the server", "apps/dashboard/src/a.ts", 'import { r } from "api/router";'],
  ["a web app re-exporting the server", "apps/dashboard/src/a.ts", 'export * from "api/router";'],
  [
    "a web app loading the database lazily",
    "apps/dashboard/src/a.ts",
    'await import("@nabij/db");',
  ],
  ["an import no check can follow", "apps/api/src/a.ts", "await import(name);"],
  ["a hidden type import", "apps/dashboard/src/a.ts", 'type D = import("@nabij/db").Db;'],
  [
    "a path into a neighbour",
    "apps/api/src/a.ts",
    'import { x } from "../../../packages/db/src/x.ts";',
  ],
  ["a workspace nobody planned", "packages/extra/src/a.ts", 'import { z } from "zod";'],
])("the layer check catches %s", (_name, path, text) => {
  expect(checkLayers([parseModule(path, text)])).toHaveLength(1);
});

test("interop may use the types of FHIR", () => {
  const text = 'import type { Goal } from "@medplum/fhirtypes";';
  expect(checkLayers([parseModule("packages/interop/src/a.ts", text)])).toEqual([]);
});

test("a web app may use the server's types", () => {
  const module = parseModule(
    "apps/dashboard/src/trpc.ts",
    'import type { AppRouter } from "api/router"; type R = import("api/router").AppRouter;',
  );
  expect(checkLayers([module])).toEqual([]);
});

test("a feature that imports its sibling is caught, its own files and shared parts are not", () => {
  const path = "apps/api/src/features/regie/router.ts";
  const text = `import "../goal/router.ts"; import "./hand-over.ts"; import "../../trpc.ts";`;
  expect(checkFeatures([parseModule(path, text)])).toEqual([
    `${path} imports a sibling feature: ../goal/router.ts`,
  ]);
});

test("a store that imports a sibling's store is caught, its table is not", () => {
  const path = "packages/db/src/goal/store.ts";
  const text = `import "../client/store.ts"; import "../client/table.ts"; import "../write/write.ts";`;
  const tables = ["goal", "client"].map((one) =>
    parseModule(`packages/db/src/${one}/table.ts`, ""),
  );
  expect(checkStores([...tables, parseModule(path, text)])).toEqual([
    `${path} imports a sibling store: packages/db/src/client/store.ts`,
  ]);
});

test("interop may read a stream and no file", () => {
  const text = 'import { Readable } from "node:stream"; import { open } from "node:fs/promises";';
  expect(checkLayers([parseModule("packages/interop/src/a.ts", text)])).toEqual([
    "packages/interop/src/a.ts may not import node:fs/promises",
  ]);
});

test("a dialect import outside its folder is caught", () => {
  const text =
    'import { text } from "drizzle-orm/sqlite-core"; import Sqlite from "better-sqlite3";';
  expect(checkDialect([parseModule("packages/db/src/regie/table.ts", text)])).toHaveLength(2);
  expect(checkDialect([parseModule("packages/db/src/columns/sqlite.ts", text)])).toHaveLength(1);
});

test("a cycle of files is caught and named", () => {
  const module = (name: string, text: string) => parseModule(`packages/domain/src/${name}`, text);
  const cycle = [
    module("a.ts", 'import { b } from "./b.ts";'),
    module("b.ts", 'export { c } from "./c.ts";'),
    module("c.ts", 'import type { A } from "./a.ts";'),
  ];
  expect(checkCycles(cycle)).toEqual([
    "packages/domain/src/a.ts → packages/domain/src/b.ts → packages/domain/src/c.ts → packages/domain/src/a.ts",
  ]);
  expect(checkCycles(cycle.slice(0, 2))).toEqual([]);
});

test("an import that leads nowhere is caught", () => {
  const module = parseModule("packages/domain/src/a.ts", 'import "./gone.ts"; import "./a.css";');
  expect(checkTargets([module])).toHaveLength(1);
});

test.each([
  "const today = Date.now();",
  "const today = new Date();",
  "const now = Temporal.Now.plainDateISO();",
  "const id = crypto.randomUUID();",
  "const die = Math.random();",
  'console.log("x");',
  'await fetch("/x");',
])("the purity check catches %s", (text) => {
  expect(checkPurity([parseModule("packages/domain/src/a.ts", text)])).toHaveLength(1);
  expect(checkPurity([parseModule("apps/api/src/a.ts", text)])).toEqual([]);
});

test("a dependency that the plan does not name, and one that is missing, are caught", () => {
  const manifests = new Map(
    Object.entries(layers).map(([workspace, layer]) => [
      workspace,
      JSON.stringify({
        dependencies: Object.fromEntries(layer.workspaces.map((name) => [name, "workspace:*"])),
        devDependencies: Object.fromEntries((layer.typesOf ?? []).map((n) => [n, "workspace:*"])),
      }),
    ]),
  );
  expect(checkDependencies(manifests)).toEqual([]);
  manifests.set("packages/reflection", '{ "dependencies": { "@nabij/db": "workspace:*" } }');
  manifests.set("packages/domain", '{ "dependencies": { "lodash": "^4.0.0" } }');
  manifests.delete("packages/ui");
  expect(checkDependencies(manifests)).toEqual([
    "packages/ui is in the plan and not in the repository",
    "packages/domain dependencies: lodash is not in the plan",
    "packages/reflection dependencies: @nabij/db is not in the plan",
    "packages/reflection dependencies: @nabij/domain is missing",
    "packages/reflection dependencies: @nabij/db is not in the plan",
  ]);
});
