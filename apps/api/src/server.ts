import { createHmac, randomUUID } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import fastifyStatic from "@fastify/static";
import { type Database, schemaVersion } from "@nabij/db";
import { dayInAmsterdam } from "@nabij/domain";
import { fromNodeHeaders } from "better-auth/node";
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from "fastify";
import { registerUploads } from "./features/import/uploads.ts";
import { eraseDaily } from "./features/reflection/erase-due.ts";
import { byTheClock, openLive } from "./features/reflection/open-live.ts";
import { actorOf } from "./features/session/actor-of.ts";
import type { Auth } from "./features/session/auth.ts";
import { keepFederated, type Rhythm } from "./federation/round/keep-federated.ts";
import { closeFigures } from "./figures/figures.ts";
import { cookieOf, type Device, tokenIn } from "./session-log/device.ts";
import type { Context } from "./trpc.ts";
import { version } from "./version.ts";
import { areWebAppsBuilt, dashboardDist, reflectionDist } from "./web-apps.ts";
import { registerProcedures } from "./wire/trpc-route.ts";

export type Node = {
  readonly db: Database;
  readonly auth: Auth;
  readonly dataDir: string;
  readonly log: FastifyBaseLogger;
  readonly now: () => Date;
  /** Of one address; more is refused for the rest of the minute. */
  readonly requestsPerMinute?: number;
  /** How often organisations that take part in a comparison call their hub. */
  readonly federation?: Rhythm;
};

const seconds = 1000;

/** The node as a server that does not listen yet: API, sign-in, health, and the two web apps. */
export async function createServer(node: Node): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: node.log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: 1024 * 1024,
    requestTimeout: 30 * seconds,
    connectionTimeout: 30 * seconds,
    // A node that stops waits for connections that are kept: no longer than this.
    keepAliveTimeout: 5 * seconds,
    routerOptions: { maxParamLength: 500 },
  });
  app.addHook("onResponse", (request, reply, done) => {
    const route = request.routeOptions.url ?? "none";
    const ms = Math.round(reply.elapsedTime);
    app.log.info({ route, method: request.method, status: reply.statusCode, ms }, "request");
    done();
  });
  await app.register(helmet, { contentSecurityPolicy: { directives: contentSecurity } });
  await app.register(rateLimit, {
    max: node.requestsPerMinute ?? 1200,
    timeWindow: "1 minute",
    allowList: isFileForEveryone,
  });
  const today = () => dayInAmsterdam(node.now().getTime());
  const live = openLive({ db: node.db, now: node.now, newId: randomUUID, later: byTheClock });
  const stopErasing = eraseDaily({ db: node.db, now: node.now, live }, byTheClock);
  const stopFederating = keepFederated({ ...node, ...node.federation }, byTheClock);
  // Streams would keep the server from stopping.
  app.addHook("preClose", async () => {
    stopErasing();
    await stopFederating();
    live.close();
  });
  const seal = sealOf(node.auth);
  const contextOf = async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => ({
    db: node.db,
    dataDir: node.dataDir,
    actor: await actorOf(node.auth, node.db, request.headers, today()),
    device: deviceOf(request, reply),
    live,
    seal,
    now: node.now,
    today,
    newId: randomUUID,
  });
  app.addHook("onClose", () => closeFigures(node.db));
  registerHealth(app, node);
  registerAuth(app, node.auth);
  await registerUploads(app, contextOf);
  await registerProcedures(app, contextOf);
  await registerWebApps(app);
  return app;
}

/** A team behind one address opens its phones at once: their scripts and letters do not count. */
function isFileForEveryone({ method, url }: FastifyRequest): boolean {
  return method === "GET" && /^\/(reflectie\/)?assets\/[\w.-]+$/.test(url);
}

function deviceOf({ headers, ip, protocol }: FastifyRequest, reply: FastifyReply): Device {
  const keep = (token: string) =>
    void reply.header("set-cookie", cookieOf(token, protocol === "https"));
  return { token: tokenIn(headers.cookie ?? null), address: ip, keep };
}

/** Keyed with the secret of the node, so that a stolen database tells no code. */
function sealOf({ options }: Auth): Context["seal"] {
  return (text) => createHmac("sha256", options.secret).update(`reflection ${text}`).digest("hex");
}

const contentSecurity = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  frameAncestors: ["'none'"],
  // The node is often reached over plain http on the own machine.
  upgradeInsecureRequests: null,
};

function registerHealth(app: FastifyInstance, { db }: Node): void {
  app.get("/health", () => ({ ok: true, version, schemaVersion: schemaVersion(db) }));
}

function registerAuth(app: FastifyInstance, auth: Auth): void {
  app.route({
    method: ["GET", "POST"],
    url: "/api/auth/*",
    handler: async (request, reply) => {
      const url = new URL(request.url, `${request.protocol}://${request.host}`);
      const body = request.body === undefined ? null : JSON.stringify(request.body);
      const headers = fromNodeHeaders(request.headers);
      headers.delete("content-length");
      // What the caller claims about itself does not count: attempts are limited per real address.
      headers.set("x-forwarded-for", request.ip);
      const init = { method: request.method, headers };
      const answer = await auth.handler(new Request(url, body === null ? init : { ...init, body }));
      reply.status(answer.status);
      for (const [name, value] of answer.headers) reply.header(name, value);
      return reply.send(await answer.text());
    },
  });
}

async function registerWebApps(app: FastifyInstance): Promise<void> {
  if (!areWebAppsBuilt()) return;
  // The build packed these files, which are the same for everyone: an answer about a person is never
  // compressed.
  const assets = { index: false, maxAge: "365d", immutable: true, preCompressed: true } as const;
  await app.register(fastifyStatic, {
    root: `${reflectionDist}assets`,
    prefix: "/reflectie/assets/",
    decorateReply: false,
    ...assets,
  });
  await app.register(fastifyStatic, {
    root: `${dashboardDist}assets`,
    prefix: "/assets/",
    decorateReply: false,
    ...assets,
  });
  registerWorker(app);
  app.setNotFoundHandler((request, reply) => {
    const isNoPage = request.url.startsWith("/api/") || isFileForEveryone(request);
    if (request.method !== "GET" || isNoPage) {
      return reply.status(404).send({ error: "NotFound" });
    }
    const forReflection = /^\/reflectie(\/|\?|$)/.test(request.url);
    const signIn = /^\/inloggen(\?|$)/.test(request.url);
    // Who was never here gets the page to sign in, which is half of what the app weighs.
    if (!forReflection && !signIn && !hasSession(request))
      return reply.header("cache-control", "no-store").redirect(signInFor(request.url));
    const page = signIn ? "sign-in.html" : "index.html";
    reply.header("cache-control", "no-cache").type("text/html; charset=utf-8");
    return reply.send(createReadStream(`${forReflection ? reflectionDist : dashboardDist}${page}`));
  });
}

/** Whether the browser brings a session at all; the procedures ask whether it still holds. */
function hasSession({ headers }: FastifyRequest): boolean {
  return headers.cookie?.includes("session_token=") === true;
}

function signInFor(wanted: string): string {
  return wanted === "/" ? "/inloggen" : `/inloggen?naar=${encodeURIComponent(wanted)}`;
}

/**
 * The worker that keeps the app of the reflection on a device: asked for anew every time, so that the
 * one of a new build takes the place of the old.
 */
function registerWorker(app: FastifyInstance): void {
  const worker = `${reflectionDist}sw.js`;
  if (!existsSync(worker)) return;
  app.get("/reflectie/sw.js", (_request, reply) => {
    reply.header("cache-control", "no-cache").type("text/javascript; charset=utf-8");
    return reply.send(createReadStream(worker));
  });
}
