import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { preparedDemo, runNode } from "./running-node.ts";

/** Loads the demo organisation once; every journey starts from its own copy of the folder. */
export default async function prepareDemo(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "nabij-e2e-demo-"));
  const node = await runNode(folder);
  await node.stop();
  process.env[preparedDemo] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
