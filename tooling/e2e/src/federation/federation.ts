import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { at } from "../reflection/call-api.ts";
import { type HubFile, openHubFile } from "./hub-file.ts";
import { type HubOffice, openOffice } from "./hub-office.ts";
import { type Member, startMember } from "./member.ts";
import { killAll, startProgram } from "./program.ts";
import { until } from "./until.ts";

/** A hub and its organisations, each in a process of its own, that know and trust each other. */
export type Federation = {
  readonly hub: { readonly address: string; readonly written: () => string };
  readonly file: HubFile;
  readonly office: HubOffice;
  /** By the id they have at the hub. */
  readonly members: ReadonlyMap<string, Member>;
  readonly stop: () => Promise<void>;
};

/** Organisations that one knows by their fingerprint; with its own they make the five needed. */
const trusted = 4;

/** Starts everything and has every organisation join; `plans` are what they answer. */
export async function startFederation(
  organisations: number,
  plans: readonly string[],
): Promise<Federation> {
  const folder = mkdtempSync(join(tmpdir(), "nabij-e2e-federation-"));
  try {
    return await startIn(folder, organisations, plans);
  } catch (error) {
    killAll();
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

async function startIn(
  folder: string,
  organisations: number,
  plans: readonly string[],
): Promise<Federation> {
  const dataDir = join(folder, "hub");
  mkdirSync(dataDir);
  const settings = {
    ...{ NABIJ_HUB_DATA_DIR: dataDir, PORT: "0", NABIJ_LOG_LEVEL: "info" },
    NABIJ_HUB_APPLICATIONS: "open",
  };
  const hub = await startProgram("hub", settings);
  const [office, ...started] = await Promise.all([
    openOffice(hub.address, settings),
    ...Array.from({ length: organisations }, (_, index) => startMember(folder, index)),
  ]);
  const file = openHubFile(dataDir);
  const members = await joinAll(started, hub.address, office, plans);
  return {
    ...{ hub, file, office, members },
    stop: async () => {
      file.close();
      await Promise.all([hub, ...started].map(({ kill }) => kill()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Joined = { readonly id: string; readonly member: Member; readonly fingerprint: string };

async function joinAll(
  started: readonly Member[],
  hubAddress: string,
  office: HubOffice,
  plans: readonly string[],
): Promise<ReadonlyMap<string, Member>> {
  const joined: Joined[] = [];
  for (const [index, member] of started.entries()) {
    const found = await member.ask("join", { hubAddress });
    const applied = await member.ask("confirmHub", {
      ...{ fingerprint: at(found, "hubFingerprint"), agb: null, legalGroup: member.name },
      ...{ kvk: String(90_000_000 + index), contactEmail: "vergelijken@proef.example" },
    });
    const id = String(at(applied, "applicationId"));
    const fingerprint = String(at(found, "ownFingerprint"));
    await office.approve(id, fingerprint);
    joined.push({ id, member, fingerprint });
  }
  await office.publishRoster();
  await Promise.all(
    joined.map(async ({ id, member }) => {
      await acceptRoster(member, joined.length);
      const others = joined.filter((other) => other.id !== id).slice(0, trusted);
      for (const { id: organisationId, fingerprint } of others)
        await member.ask("setTrusted", { trusted: true, organisationId, fingerprint });
      for (const planId of plans) await member.ask("allowPlan", { planId, allowed: true });
    }),
  );
  return new Map(joined.map(({ id, member }) => [id, member]));
}

async function acceptRoster(member: Member, count: number): Promise<void> {
  await until("the list of participants", async () => {
    const waiting = at(await member.ask("members"), "waiting");
    return Array.isArray(waiting) && waiting.length === count ? waiting : undefined;
  });
  await member.ask("confirmRoster", { count });
}
