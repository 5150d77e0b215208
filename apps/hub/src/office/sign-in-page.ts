import type { FastifyInstance } from "fastify";
import { type Html, html } from "../html/html.ts";
import type { Hub } from "../hub.ts";
import { sendPage } from "../pages/layout.ts";
import { card, intro, notice } from "../pages/parts.ts";
import { type Reader, readerOf } from "../pages/reader.ts";
import { sessionCookie, signIn, signOut } from "../session/session.ts";
import { fieldsOf } from "./gate.ts";

const limits = { config: { rateLimit: { max: 10, timeWindow: "1 minute" } } };

/** Signing in and out. */
export function registerSignIn(app: FastifyInstance, hub: Hub): void {
  app.get("/inloggen", (request, reply) => {
    const reader = readerOf(hub, request, reply);
    if (reader.approver !== undefined) return reply.redirect("/beheer", 303);
    const title = reader.words.approver.signIn.title;
    return sendPage(reply, reader, { title, content: formOf(reader, "", false) });
  });
  app.post("/inloggen", limits, async (request, reply) => {
    const { email = "", password = "" } = fieldsOf(request);
    const token = await signIn(hub.store, { email, password }, hub.now());
    if (token !== undefined) {
      reply.header("set-cookie", sessionCookie(token, request.protocol === "https"));
      return reply.redirect("/beheer", 303);
    }
    const reader = readerOf(hub, request, reply);
    const title = reader.words.approver.signIn.title;
    return sendPage(reply, reader, { title, status: 401, content: formOf(reader, email, true) });
  });
  app.post("/uitloggen", (request, reply) => {
    signOut(hub.store, request.headers.cookie);
    reply.header("set-cookie", sessionCookie(null, request.protocol === "https"));
    return reply.redirect("/", 303);
  });
}

function formOf({ words }: Reader, email: string, isWrong: boolean): readonly Html[] {
  const { title, lead, submit, wrong, ...labels } = words.approver.signIn;
  const invalid = isWrong && html` aria-invalid="true" aria-describedby="mis"`;
  const form = html`${isWrong && html`<div id="mis">${notice(wrong, true)}</div>`}
<form method="post" action="/inloggen" class="fields">
<label for="email">${labels.email}</label>
<input id="email" name="email" type="email" autocomplete="username" required value="${email}"${invalid}>
<label for="password">${labels.password}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${invalid}>
<div class="actions"><button type="submit">${submit}</button></div>
</form>`;
  return [intro(title, lead), html`<div class="narrow">${card(submit, "", form)}</div>`];
}
