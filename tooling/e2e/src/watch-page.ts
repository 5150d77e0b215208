import type { Page } from "@playwright/test";

const refusal = /^Failed to load resource: .* status of 4(0[0-9]|22) /;

/**
 * What goes wrong on a page from now on: errors, and calls that leave the machine. An answer that
 * refuses (403, 404, 409, 422) is no error of the page, though a browser writes it in its console.
 */
export function watchPage(page: Page, address: string): readonly string[] {
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !refusal.test(message.text())) wrong.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) {
      wrong.push(`a call left the machine: ${new URL(request.url()).host}`);
    }
  });
  return wrong;
}
