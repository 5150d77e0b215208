import type { Browser } from "@playwright/test";
import { openLook } from "../open-look.ts";
import { onBoard } from "./table.ts";

/** The trajectory of the client with this name, as somebody finds it on the list. */
export async function findTrajectory(browser: Browser, start: string, name: string) {
  const { page } = await openLook(browser, start, onBoard, "gedragswetenschapper");
  await page.goto(`${start}/trajecten`);
  const link = page.getByRole("link", { name, exact: true });
  const path = (await link.getAttribute("href")) ?? "";
  await page.context().close();
  return { id: path.split("/").at(-1) ?? "", address: start + path };
}
