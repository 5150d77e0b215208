import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** No violation of WCAG 2.2 A and AA that a machine can find. */
export async function isAccessible(page: Page, where = page.url()): Promise<void> {
  const all = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  await hasNoViolation(new AxeBuilder({ page }).withTags(all), where);
}

/** No words that stand out too little from what is behind them. */
export async function isReadable(page: Page, where: string): Promise<void> {
  await hasNoViolation(new AxeBuilder({ page }).withRules(["color-contrast"]), where);
}

async function hasNoViolation(builder: AxeBuilder, where: string): Promise<void> {
  const { violations } = await builder.analyze();
  const found = violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html ?? ""}`);
  expect(found).toEqual([]);
}
