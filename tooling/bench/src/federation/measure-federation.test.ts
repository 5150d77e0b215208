import { expect, test } from "vitest";
import { hubTable, nodeTable, releaseTable } from "./federation-tables.ts";
import { measureFederation } from "./measure-federation.ts";

test("a small round comes to its end, and every stage costs something", async () => {
  const { rounds, releases } = await measureFederation({
    organisations: [6],
    cells: 40,
    releasesOf: [15],
  });
  const [round] = rounds;
  for (const cost of Object.values(round?.stages ?? {})) {
    expect(cost.nodeBytesUp).toBeGreaterThan(0);
    expect(cost.nodeBytesDown).toBeGreaterThan(0);
    expect(cost.hubProcessorMs).toBeGreaterThan(0);
  }
  // The gate of everyone is sent on to everyone.
  expect(round?.stages.gate.nodeBytesDown).toBeGreaterThan(
    10 * (round?.stages.clients.nodeBytesDown ?? 0),
  );
  expect(releases.map(({ planId }) => planId)).toContain("beeld");
  for (const table of [nodeTable(rounds), hubTable(rounds)]) expect(table).toContain("6 nodes");
  expect(releaseTable(releases)).toContain("15 organisations");
});
