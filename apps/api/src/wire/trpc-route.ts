import type { TRPCError } from "@trpc/server";
import { fastifyRequestHandler } from "@trpc/server/adapters/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { appRouter } from "../router.ts";
import type { Context } from "../trpc.ts";
import { answerCalls, type Calls, callsOf, mostCalls } from "./direct-calls.ts";
import { takingTurns } from "./turns.ts";

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;

/**
 * The procedures under `/api/trpc`. What the apps send, JSON that is posted, is answered straight
 * from the request; tRPC's own adapter, which makes a web request and a web stream of everything,
 * takes the rest.
 */
export async function registerProcedures(app: FastifyInstance, contextOf: ContextOf) {
  const onError = ({ code, cause }: TRPCError, path = "") => {
    if (code === "INTERNAL_SERVER_ERROR") app.log.error({ path, kind: cause?.name });
  };
  await app.register((scoped, _options, done) => {
    keepBodiesAsText(scoped);
    const turn = takingTurns();
    scoped.all<{ Params: { path: string } }>("/api/trpc/:path", async (request, reply) => {
      const { path } = request.params;
      const calls = directCalls(request, path);
      if (calls === undefined) {
        return fastifyRequestHandler({
          router: appRouter,
          createContext: () => contextOf(request, reply),
          // Questions travel in the body: what someone searches for stays out of addresses and logs.
          allowMethodOverride: true,
          maxBatchSize: mostCalls,
          onError: ({ error, path: failed }) => onError(error, failed),
          ...{ req: request, res: reply, path },
        });
      }
      const wait = turn();
      if (wait !== undefined) await wait;
      const { status, body } = await answerCalls(calls, await contextOf(request, reply), onError);
      reply.status(status).header("vary", "trpc-accept, accept");
      return reply.type("application/json").send(body);
    });
    done();
  });
}

/** Only JSON, unread: whoever answers parses it. A form could come from another site. */
function keepBodiesAsText(scoped: FastifyInstance): void {
  scoped.removeContentTypeParser("application/json");
  scoped.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) =>
    done(null, body),
  );
  scoped.addContentTypeParser("multipart/form-data", {}, (_request, body, done) =>
    done(null, body),
  );
}

/** The calls of a request as the apps make them; undefined for all others. */
function directCalls(
  { method, headers, body, url }: FastifyRequest,
  path: string,
): Calls | undefined {
  const type = headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase();
  const wantsStream = headers["trpc-accept"] !== undefined || headers.accept?.includes("jsonl");
  if (method !== "POST" || type !== "application/json" || wantsStream === true) return undefined;
  const query = url.includes("?") ? url.slice(url.indexOf("?")) : "";
  if (query !== "" && query !== "?batch=1") return undefined;
  return callsOf(path, body, query !== "");
}
