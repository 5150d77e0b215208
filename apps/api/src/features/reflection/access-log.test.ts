import { expect, test } from "vitest";
import { aTable } from "../../session-log/testing.ts";

test("who keeps the access log finds a conversation by what was done there", async () => {
  const { lead, leader, sessionId, as } = await aTable();
  await lead({ type: "pause" });
  await leader.reflection.report({ sessionId });
  const officer = as("privacy-officer");
  const actionsOf = async (act: "gesproken" | "gelezen" | "veranderd") =>
    (await officer.accessLog.list({ recordId: sessionId, act })).lines.map(({ action }) => action);
  expect(await actionsOf("gesproken")).toEqual([
    "reflection.pause",
    "reflection.invite",
    "reflection.startSession",
  ]);
  expect(await actionsOf("gelezen")).toContain("reflection.report");
  expect(await actionsOf("veranderd")).toEqual([]);
});
