import { expect, test } from "vitest";
import { logQuery } from "./log-query.ts";

const today = "2026-11-22";

test("without a choice the last month is asked for", () => {
  expect(logQuery({}, today)).toMatchObject({ from: "2026-10-22", until: today });
  expect(logQuery({ periode: "vijf" }, today).from).toBe("2021-11-22");
});

test("between two days either end may stay open", () => {
  const search = { periode: "eigen", van: "2026-03-01" } as const;
  expect(logQuery(search, today)).toMatchObject({ from: "2026-03-01", until: undefined });
});

test("a person, a role, an act and a file go along as they are", () => {
  const search = { wie: "u", rol: "begeleider", wat: "gelezen", over: "c" } as const;
  expect(logQuery(search, today)).toMatchObject({
    actorId: "u",
    role: "begeleider",
    act: "gelezen",
    clientId: "c",
  });
});
