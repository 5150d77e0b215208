import type { FastifyReply, FastifyRequest } from "fastify";
import type { Hub } from "../hub.ts";
import { cookieIn, signedIn } from "../session/session.ts";
import type { Approver } from "../store/approvers.ts";
import { type Language, type Words, wordsIn } from "../words/words.ts";

/** For whom a page is made: in which language, where, and who is signed in. */
export type Reader = {
  readonly language: Language;
  readonly words: Words;
  /** Path without query, to come back to in the other language. */
  readonly path: string;
  readonly approver: Approver | undefined;
  readonly now: Date;
  readonly isDemo: boolean;
};

const languageCookie = "nabij-hub-taal";

/** Who reads, by the request; a language that was asked for in the address is remembered. */
export function readerOf(hub: Hub, request: FastifyRequest, reply: FastifyReply): Reader {
  const { cookie } = request.headers;
  const asked = languageIn(new URL(request.url, "http://hub").searchParams.get("taal"));
  if (asked !== undefined) {
    const rest = "Path=/; SameSite=Lax; Max-Age=31536000";
    reply.header("set-cookie", `${languageCookie}=${asked}; ${rest}`);
  }
  const language = asked ?? languageIn(cookieIn(cookie, languageCookie)) ?? "nl";
  const now = hub.now();
  return {
    language,
    words: wordsIn(language),
    path: request.url.split("?")[0] ?? "/",
    approver: signedIn(hub.store, cookie, now),
    now,
    isDemo: hub.isDemo,
  };
}

function languageIn(text: string | null | undefined): Language | undefined {
  return text === "nl" || text === "en" ? text : undefined;
}

/** A day as people write it: 21 nov 2026. Takes a date or a moment, in Amsterdam. */
export function dayText({ language }: Reader, moment: string): string {
  return format(language, { day: "numeric", month: "short", year: "numeric" }, moment);
}

/** A day with the time: 21 nov 2026, 14:05. */
export function momentText(reader: Reader, moment: string): string {
  const time = format(reader.language, { hour: "2-digit", minute: "2-digit" }, moment);
  return `${dayText(reader, moment)}, ${time}`;
}

function format(language: Language, options: Intl.DateTimeFormatOptions, moment: string): string {
  const locale = language === "nl" ? "nl-NL" : "en-GB";
  const settings = { ...options, timeZone: "Europe/Amsterdam" };
  return new Intl.DateTimeFormat(locale, settings).format(new Date(moment));
}
