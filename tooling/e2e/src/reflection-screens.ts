import type { Browser, Page } from "@playwright/test";
import { openTable } from "./reflection/table.ts";
import { walkers, walkThrough } from "./reflection/walk.ts";
import type { Screens } from "./reflection/walk-table.ts";
import type { Screen } from "./screens.ts";

/** A question of a conversation aloud round one device, with what two people said. */
async function openQuestion(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: /Zo noemen we/ }).fill("Sam");
  for (const role of ["Begeleider", "Gedragswetenschapper", "Cliënt", "Vertegenwoordiger"]) {
    await page.getByRole("button", { name: `${role} erbij zetten` }).click();
  }
  await page.getByText("Samen hardop, op één apparaat").click();
  await page.getByText(/30 minuten/).click();
  await page.getByRole("button", { name: "Gesprek beginnen" }).click();
  await page.getByRole("button", { name: "Begin met de eerste vraag" }).click();
  const said = ["Ik heb nu altijd iemand om mee te koken.", "De nachten zijn rustig."];
  for (const [turn, words] of said.entries()) {
    await page.getByRole("textbox", { name: /^Schrijf op zoals/ }).fill(words);
    await page.getByRole("button", { name: "Klaar", exact: true }).click();
    await page
      .getByRole("button", { name: /^Intrekken/ })
      .nth(turn)
      .waitFor();
  }
  await page.evaluate(() => window.scrollTo(0, 0));
}

async function fillTable(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: /Zo noemen we/ }).fill("Sam");
  for (const role of ["Cliënt", "Begeleider", "Begeleider", "Zorgmanager"]) {
    await page.getByRole("button", { name: `${role} erbij zetten` }).click();
  }
}

const role = "gedragswetenschapper";

/** The pages of the reflection assistant that one person opens alone. */
export const reflectionScreens: readonly Screen[] = [
  { name: "reflection", role, path: "/reflectie/nieuw", act: openQuestion },
  { name: "reflection-seating", role, path: "/reflectie/nieuw", act: fillTable },
  { name: "reflection-own-voice", role, path: "/reflectie/eigen-stem" },
];

/** Milliseconds until colours stop changing. */
const settling = 300;

/** Keeps one picture under this name. */
type Save = (page: Page, name: string) => Promise<void>;

/** Every phase of one session with several people, on the board and on phones, light and dark. */
export async function takeSession(browser: Browser, address: string, save: Save): Promise<void> {
  const table = await openTable(browser, address, { participants: walkers });
  const saveBoth = async (page: Page, name: string) => {
    for (const [scheme, end] of [["light", ""] as const, ["dark", "-dark"] as const]) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.waitForTimeout(settling);
      await save(page, `reflection-${name}${end}`);
    }
    await page.emulateMedia({ colorScheme: "light" });
  };
  await walkThrough(table, async (screens: Screens) => {
    for (const [name, page] of Object.entries(screens)) await saveBoth(page, name);
  });
  await table.close();
}
