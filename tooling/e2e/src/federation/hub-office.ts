import { runProgram, type Settings } from "./program.ts";

/** The two people of a hub, who do everything twice. */
export type HubOffice = {
  /** Both approve an application, each with the fingerprint that was read out. */
  readonly approve: (applicationId: string, fingerprint: string) => Promise<void>;
  /** One proposes the list of participants, the other agrees. */
  readonly publishRoster: () => Promise<void>;
  /** Opens a round over a period that begins on that day; gives its id. */
  readonly openRound: (asked: AskedRound) => Promise<string>;
};

type AskedRound = {
  readonly plan: string;
  readonly from: string;
  readonly isRehearsal: boolean;
  readonly seconds: number;
};

/** Adds two people to a hub and signs both in. */
export async function openOffice(address: string, settings: Settings): Promise<HubOffice> {
  const cookies = [
    await signIn(address, settings, "ank@hub.example"),
    await signIn(address, settings, "bas@hub.example"),
  ];
  return {
    approve: async (id, fingerprint) => {
      const fields = { fingerprint, register: "ja", contract: "ja" };
      for (const cookie of cookies)
        await send(address, `/beheer/aanmeldingen/${id}/akkoord`, fields, cookie);
    },
    publishRoster: async () => {
      for (const cookie of cookies) {
        const page = await fetch(`${address}/beheer/deelnemers`, { headers: { cookie } });
        const shown = /name="shown" value="([^"]+)"/.exec(await page.text())?.[1] ?? "";
        await send(address, "/beheer/deelnemers/lijst", { shown }, cookie);
      }
    },
    openRound: async ({ plan, from, isRehearsal, seconds }) => {
      const hours = String(seconds / 3600);
      const args = ["round", "open", "--plan", plan, "--from", from, "--hours", hours, "--json"];
      const said = await runProgram("hub", settings, [
        ...args,
        ...(isRehearsal ? ["--rehearsal"] : []),
      ]);
      return String(JSON.parse(said).roundId);
    },
  };
}

async function signIn(address: string, settings: Settings, email: string): Promise<string> {
  const name = email.split("@")[0] ?? "";
  const said = await runProgram("hub", settings, [
    "approver",
    "add",
    "--email",
    email,
    "--name",
    name,
  ]);
  const password = /[\w-]{20}(?![\w-])/.exec(said)?.[0] ?? "";
  const answer = await send(address, "/inloggen", { email, password }, "");
  return answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}

/** Sends a form as its own page does; it must lead on without a complaint. */
async function send(
  address: string,
  path: string,
  fields: Readonly<Record<string, string>>,
  cookie: string,
): Promise<Response> {
  const answer = await fetch(`${address}${path}`, {
    method: "POST",
    headers: { origin: address, cookie },
    body: new URLSearchParams(fields),
    redirect: "manual",
  });
  const next = answer.headers.get("location") ?? "";
  if (answer.status !== 303 || next.includes("fout=") || next === "/inloggen")
    throw new Error(`${path}: ${answer.status} ${next}`);
  return answer;
}
