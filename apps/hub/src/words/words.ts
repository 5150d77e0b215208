import { approverEn } from "./en/approver.ts";
import { commandEn } from "./en/command.ts";
import { invitationEn } from "./en/invitation.ts";
import { keyEn } from "./en/key.ts";
import { publicationEn } from "./en/publication.ts";
import { refusalEn } from "./en/refusal.ts";
import { roundEn } from "./en/round.ts";
import { siteEn } from "./en/site.ts";
import { approverNl } from "./nl/approver.ts";
import { commandNl } from "./nl/command.ts";
import { invitationNl } from "./nl/invitation.ts";
import { keyNl } from "./nl/key.ts";
import { publicationNl } from "./nl/publication.ts";
import { refusalNl } from "./nl/refusal.ts";
import { roundNl } from "./nl/round.ts";
import { siteNl } from "./nl/site.ts";

export type Language = "nl" | "en";

const nl = {
  site: siteNl,
  publication: publicationNl,
  approver: approverNl,
  invitation: invitationNl,
  key: keyNl,
  round: roundNl,
  refusal: refusalNl,
  command: commandNl,
};

/** Everything the hub says to people, in one language. */
export type Words = typeof nl;

const en: Words = {
  site: siteEn,
  publication: publicationEn,
  approver: approverEn,
  invitation: invitationEn,
  key: keyEn,
  round: roundEn,
  refusal: refusalEn,
  command: commandEn,
};

/** The words of the hub in one language. */
export function wordsIn(language: Language): Words {
  return language === "en" ? en : nl;
}
