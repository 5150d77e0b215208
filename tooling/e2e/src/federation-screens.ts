import { expect, type Page } from "@playwright/test";
import type { Screen } from "./screens.ts";

/** Waits for the first real figures of the demo, which come by themselves. */
async function untilPublished(page: Page): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("organisaties", {
      timeout: 3000,
    });
  }).toPass({ timeout: 180_000 });
}

/** The pages about comparing; they need a node that was started with `--demo`. */
export const federationScreens: readonly Screen[] = [
  { name: "comparison", role: "zorgmanager", path: "/vergelijken", act: untilPublished },
  { name: "comparison-guide", role: "zorgmanager", path: "/vergelijken/uitleg" },
  { name: "federation", role: "beheerder", path: "/aansluiting" },
  { name: "federation-members", role: "beheerder", path: "/aansluiting?deel=deelnemers" },
  { name: "federation-rules", role: "beheerder", path: "/aansluiting?deel=regels" },
  { name: "federation-ledger", role: "zorgmanager", path: "/aansluiting?deel=grootboek" },
];
