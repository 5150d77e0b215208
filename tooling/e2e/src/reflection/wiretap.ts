import type { Page } from "@playwright/test";

/** Everything that reaches a device and leaves it, as whoever reads the network would see it. */
export type Wiretap = {
  /** All that was received so far: answers of the node and the messages of its stream. */
  readonly received: () => Promise<string>;
  /** The bodies that were sent so far. */
  readonly sent: () => string;
};

/** Listens from now on; a reload of the page does not end it. */
export async function tapWire(page: Page): Promise<Wiretap> {
  const bodies: Promise<string>[] = [];
  const messages: string[] = [];
  const sent: string[] = [];
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.enable");
  // The body of a stream never ends, so a response would tell nothing of it.
  cdp.on("Network.eventSourceMessageReceived", ({ data }) => messages.push(data));
  page.on("request", (request) => sent.push(request.postData() ?? ""));
  page.on("response", (response) => {
    if (!response.url().includes("/api/")) return;
    const isStream = response.headers()["content-type"]?.includes("event-stream") ?? false;
    // An answer that a reload cut off reached nobody.
    if (!isStream) bodies.push(response.text().catch(() => ""));
  });
  return {
    received: async () => [...(await Promise.all(bodies)), ...messages].join("\n"),
    sent: () => sent.join("\n"),
  };
}
