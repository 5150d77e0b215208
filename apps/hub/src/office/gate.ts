import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Hub } from "../hub.ts";
import { notice } from "../pages/parts.ts";
import { type Reader, readerOf } from "../pages/reader.ts";
import { signedIn } from "../session/session.ts";
import type { Approver } from "../store/approvers.ts";

/** What a form sent: one text for each field. */
export type Fields = Readonly<Record<string, string>>;

const FieldsSent = z.record(z.string(), z.string().max(2000));

/** Reads forms, refuses those of another site, and lets nobody in who is not signed in. */
export function registerGate(app: FastifyInstance, hub: Hub): void {
  app.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string", bodyLimit: 16_384 },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  app.addHook("preHandler", async (request, reply) => {
    const isForm = request.method === "POST" && !request.url.startsWith("/federation/");
    if (isForm && !isOwnForm(request)) return back(reply, "/", "foreign-form");
    const isOffice = /^\/beheer(\/|\?|$)/.test(request.url);
    if (!isOffice || signedIn(hub.store, request.headers.cookie, hub.now())) return undefined;
    return reply.redirect("/inloggen", 303);
  });
}

/** Who is signed in on a page behind the gate, with the reader of the page. */
export function officeReader(
  hub: Hub,
  request: FastifyRequest,
  reply: FastifyReply,
): { readonly reader: Reader; readonly approver: Approver } {
  const reader = readerOf(hub, request, reply);
  if (reader.approver === undefined) throw new Error("the gate let somebody through");
  return { reader, approver: reader.approver };
}

/** The fields of a form; none when it was no form. */
export function fieldsOf({ body }: FastifyRequest): Fields {
  return FieldsSent.safeParse(body).data ?? {};
}

/** One text out of an address. */
export function paramOf({ params }: FastifyRequest, name: string): string {
  return z.record(z.string(), z.string()).safeParse(params).data?.[name] ?? "";
}

/** Back to a page after a form, with what went wrong if anything did. */
export function back(reply: FastifyReply, path: string, refusal?: string): FastifyReply {
  return reply.redirect(refusal === undefined ? path : `${path}?fout=${refusal}`, 303);
}

/** What went wrong with the form before this page, if anything. */
export function problemOf(request: FastifyRequest, { words }: Reader) {
  const type = new URL(request.url, "http://hub").searchParams.get("fout") ?? "";
  const known: Readonly<Record<string, string>> = words.refusal;
  const text = Object.hasOwn(known, type) ? known[type] : undefined;
  return text === undefined ? null : notice(text, true);
}

/** Browsers say from which site a form comes; an older one names at least the origin. */
function isOwnForm({ headers, host }: FastifyRequest): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  const { origin } = headers;
  return typeof origin === "string" && URL.canParse(origin) && new URL(origin).host === host;
}
