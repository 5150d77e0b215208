import type { inferOutput } from "@trpc/tanstack-react-query";
import { useEffect, useState } from "react";
import type { trpc } from "../../trpc.ts";

type DemoAccounts = inferOutput<typeof trpc.session.demoAccounts>;

export type DemoAccount = DemoAccounts[number];

/**
 * The accounts with made-up data; none until they are known, and on a node with real data. Asked
 * without the client of the API, which this page has no other use for.
 */
export function useDemoAccounts(): DemoAccounts {
  const [accounts, setAccounts] = useState<DemoAccounts>([]);
  useEffect(() => {
    const leaving = new AbortController();
    fetch("/api/trpc/session.demoAccounts", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
      signal: leaving.signal,
    })
      .then(async (answer) => setAccounts(accountsIn(await answer.json())))
      .catch(() => undefined);
    return () => leaving.abort();
  }, []);
  return accounts;
}

function accountsIn({ result }: { result: { data: { json: DemoAccounts } } }): DemoAccounts {
  return result.data.json;
}
