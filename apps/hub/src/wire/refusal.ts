import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** What a node reads when the hub does not do something: one word, nothing of what was sent. */
type RefusalBody = { readonly refusal: { readonly type: string } };

const statuses: Readonly<Record<string, number>> = {
  "too-large": 413,
  "unknown-signer": 403,
  "signature-wrong": 403,
  NotInRound: 403,
  "invitation-needed": 403,
  "invitation-refused": 403,
  "round-unknown": 404,
  "not-found": 404,
  NotNow: 409,
  RoundOver: 409,
  SaidOtherwise: 409,
  "already-applied": 409,
  "not-revoked": 409,
  "key-revoked": 409,
  "key-in-use": 409,
  replayed: 409,
};

/** Answers with a refusal in the one shape. */
export function refuse(reply: FastifyReply, type: string): FastifyReply {
  const body: RefusalBody = { refusal: { type } };
  return reply.status(statuses[type] ?? 400).send(body);
}

/** How a page says what went wrong; `type` is the word of the refusal. */
export type SendProblem = (
  request: FastifyRequest,
  reply: FastifyReply,
  problem: { readonly type: string; readonly status: number },
) => FastifyReply;

/**
 * Errors of the server itself: nodes read the one shape, people a page. The text of an error is
 * never sent or logged.
 */
export function refuseErrors(app: FastifyInstance, sendProblem: SendProblem): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    const route = request.routeOptions.url ?? "none";
    if (status >= 500) {
      app.log.error({ route, method: request.method, name: error.name }, "failed");
    }
    const type = typeOf(status);
    const body: RefusalBody = { refusal: { type } };
    const isForNodes = route === "none" || route.startsWith("/federation/");
    return isForNodes
      ? reply.status(status).send(body)
      : sendProblem(request, reply, { type, status });
  });
}

function typeOf(status: number): string {
  if (status === 413) return "too-large";
  if (status === 415) return "other-type";
  if (status === 429) return "too-many";
  return status >= 500 ? "failed" : "malformed";
}
