import { aFolder } from "@nabij/db/testing";
import { expect, test } from "vitest";
import { cliWords } from "../words/cli-words.ts";
import { startDemoHub } from "./demo-hub.ts";

test("the hub of the demo can be called once it is started, and is gone once it is stopped", async () => {
  const hub = await startDemoHub({
    env: { dataDir: aFolder(), host: "127.0.0.1", port: 0, language: "nl", logLevel: "silent" },
    words: cliWords("nl"),
    now: () => new Date(),
    print: () => {},
    note: () => {},
  });
  const identity = await fetch(`${hub?.address}/federation/identity`);
  expect(await identity.json()).toMatchObject({ fingerprint: expect.stringMatching(/^\d{5}-/) });
  await hub?.stop();
  await expect(fetch(`${hub?.address}/federation/identity`)).rejects.toThrow("fetch failed");
});
