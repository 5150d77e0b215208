import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import fastifyStatic from "@fastify/static";
import fastify, { type FastifyInstance, LogController } from "fastify";
import type { Hub } from "./hub.ts";
import { registerApplicationPages } from "./office/application-pages.ts";
import { registerGate } from "./office/gate.ts";
import { registerInvitationPages } from "./office/invitation-pages.ts";
import { registerKeyPages } from "./office/key-pages.ts";
import { registerLogPage } from "./office/log-page.ts";
import { registerMemberPages } from "./office/member-pages.ts";
import { registerOffice } from "./office/office-page.ts";
import { registerPlanPages } from "./office/plan-pages.ts";
import { registerRoundPages } from "./office/round-pages.ts";
import { registerSignIn } from "./office/sign-in-page.ts";
import { registerPublicPages, sendNotFound, sendProblem } from "./pages/public-pages.ts";
import { readerOf } from "./pages/reader.ts";
import { tendByTheClock } from "./rounds/tend-rounds.ts";
import { registerApplications } from "./wire/applications.ts";
import { registerDocuments } from "./wire/documents.ts";
import { registerKeyStatements } from "./wire/key-statements.ts";
import { registerMessages } from "./wire/messages.ts";
import { refuse, refuseErrors } from "./wire/refusal.ts";

export type ServerLimits = {
  /** Of one address; more is refused for the rest of the minute. */
  readonly requestsPerMinute: number;
  /** How often rounds past their end are looked for. */
  readonly tendEveryMs: number;
};

const seconds = 1000;
const shippedLimits: ServerLimits = { requestsPerMinute: 6000, tendEveryMs: 5 * seconds };

/** The hub as a server that does not listen yet: what nodes call, the public pages, the office. */
export async function createServer(
  hub: Hub,
  limits: ServerLimits = shippedLimits,
): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: hub.log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: 64 * 1024,
    requestTimeout: 30 * seconds,
    connectionTimeout: 30 * seconds,
    keepAliveTimeout: 5 * seconds,
    routerOptions: { maxParamLength: 200 },
    // Behind a web server on the same machine, which ends https: what that says of the caller counts.
    trustProxy: "loopback",
  });
  app.addHook("onResponse", (request, reply, done) => {
    const route = request.routeOptions.url ?? "none";
    hub.log.info({ route, method: request.method, status: reply.statusCode }, "request");
    done();
  });
  await app.register(helmet, { contentSecurityPolicy: { directives: contentSecurity } });
  await app.register(rateLimit, { max: limits.requestsPerMinute, timeWindow: "1 minute" });
  await registerAssets(app);
  refuseErrors(app, (request, reply, type) =>
    sendProblem(reply, readerOf(hub, request, reply), type),
  );
  registerGate(app, hub);
  registerMessages(app, hub);
  registerApplications(app, hub);
  registerKeyStatements(app, hub);
  registerDocuments(app, hub);
  registerPublicPages(app, hub);
  for (const register of officePages) register(app, hub);
  app.get("/health", () => ({ ok: true }));
  app.setNotFoundHandler((request, reply) =>
    request.url.startsWith("/federation/")
      ? refuse(reply, "not-found")
      : sendNotFound(reply, readerOf(hub, request, reply)),
  );
  const stopTending = tendByTheClock(hub, limits.tendEveryMs);
  app.addHook("preClose", (done) => {
    stopTending();
    done();
  });
  return app;
}

const officePages = [
  registerSignIn,
  registerOffice,
  registerApplicationPages,
  registerInvitationPages,
  registerMemberPages,
  registerKeyPages,
  registerPlanPages,
  registerRoundPages,
  registerLogPage,
];

const contentSecurity = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  scriptSrcAttr: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  // The hub may be tried out over plain http on the own machine.
  upgradeInsecureRequests: null,
};

async function registerAssets(app: FastifyInstance): Promise<void> {
  const letters = import.meta.resolve("@fontsource-variable/atkinson-hyperlegible-next/wght.css");
  await app.register(fastifyStatic, {
    root: fileURLToPath(new URL("assets/", import.meta.url)),
    prefix: "/assets/",
    index: false,
    maxAge: "1h",
  });
  await app.register(fastifyStatic, {
    root: fileURLToPath(new URL("files/", letters)),
    prefix: "/letters/",
    decorateReply: false,
    index: false,
    maxAge: "365d",
    immutable: true,
  });
}
