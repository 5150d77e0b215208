import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the build of the dashboard lies. */
export const dashboardDist = fileURLToPath(new URL("../../dashboard/dist/", import.meta.url));

/** Where the build of the web app of the reflection lies. */
export const reflectionDist = fileURLToPath(new URL("../../reflection/dist/", import.meta.url));

/** Whether both web apps were built; without them a node answers, and shows nothing. */
export function areWebAppsBuilt(): boolean {
  return existsSync(dashboardDist) && existsSync(reflectionDist);
}
