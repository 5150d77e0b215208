import { outsideRound, Publication, planHash, seal } from "@nabij/federation";
import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import type { Hub } from "../hub.ts";
import { listHubRotations } from "../store/hub-keys.ts";
import { listLog } from "../store/log-lines.ts";
import { findPublication, type KeptPublication, listPublications } from "../store/publications.ts";
import { listRosterUpdates } from "../store/roster-updates.ts";
import { publicationToCsv } from "./publication-to-csv.ts";
import { refuse } from "./refusal.ts";

const After = z.object({ after: z.coerce.number().int().min(0).max(10_000_000).default(0) });
const File = z.object({ file: z.string().regex(/^[0-9a-f-]{36}(\.(json|csv|jws))?$/) });

const schema = JSON.stringify({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Nabij publication",
  ...z.toJSONSchema(Publication),
});

/** What anyone may read: who the hub is, who takes part, what happened and what was published. */
export function registerDocuments(app: FastifyInstance, hub: Hub): void {
  const { store, identity, name, plans } = hub;
  app.get("/federation/identity", () => ({
    name,
    identityKey: identity.publicKey,
    fingerprint: identity.fingerprint,
  }));
  app.get("/federation/hub-keys", () => ({ statements: listHubRotations(store) }));
  app.get("/federation/roster", () => ({ updates: listRosterUpdates(store) }));
  app.get("/federation/log", (request, reply) => {
    const query = After.safeParse(request.query);
    if (!query.success) return refuse(reply, "malformed");
    return { entries: listLog(store, query.data.after).map(({ signed }) => signed) };
  });
  app.get("/federation/plans", () =>
    Promise.all(
      plans.map(async (plan) => {
        const signed = await seal(identity, outsideRound("benchmark-plan", plan));
        return { id: plan.id, version: plan.version, hash: planHash(plan), plan, signed };
      }),
    ),
  );
  app.get("/federation/publications", () =>
    listPublications(store).map(({ publication, signed }) => ({
      roundId: publication.roundId,
      planId: publication.plan.id,
      planVersion: publication.plan.version,
      period: publication.period,
      isRehearsal: publication.isRehearsal,
      publishedAt: publication.publishedAt,
      signed,
    })),
  );
  app.get("/federation/publications/:file", (request, reply) => {
    const params = File.safeParse(request.params);
    const [roundId = "", kind = "json"] = params.data?.file.split(".") ?? [];
    const kept = findPublication(store, roundId);
    return kept === undefined ? refuse(reply, "not-found") : sendFile(reply, kept, kind);
  });
  app.get("/federation/schema.json", (_request, reply) =>
    reply.type("application/schema+json").send(schema),
  );
}

function sendFile(reply: FastifyReply, { publication, signed }: KeptPublication, kind: string) {
  const { plan, period } = publication;
  const name = `${plan.id}-v${plan.version}-${period.from}.${kind}`;
  reply.header("content-disposition", `attachment; filename="${name}"`);
  if (kind === "csv") {
    return reply.type("text/csv; charset=utf-8").send(publicationToCsv(publication));
  }
  if (kind === "jws") return reply.type("application/jose").send(signed);
  return reply.type("application/json").send(`${JSON.stringify(publication, null, 2)}\n`);
}
