import type { Block, DeclineReason, RosterChange } from "@nabij/federation";
import type { FederationReason } from "../../federation/membership/federation-refusal.ts";

const refused: Readonly<Record<FederationReason, string>> = {
  "hub-address-invalid":
    "Dit is geen adres van een hub. Schrijf bijvoorbeeld https://hub.voorbeeld.example, zonder wachtwoord of vraagteken.",
  "hub-not-https":
    "Een hub op een andere machine is alleen veilig bereikbaar met https. Er is niets verstuurd.",
  "hub-unreachable": "De hub antwoordt niet. Er is niets veranderd; probeer het later opnieuw.",
  "hub-unreadable":
    "Wat op dit adres antwoordt, gedraagt zich niet als een hub van Nabij. Er is niets verstuurd.",
  "hub-key-differs":
    "De hub toont een andere sleutel dan eerst. Ga niet verder en bel wie de hub beheert.",
  "fingerprint-differs":
    "Deze cijfers zijn niet de vingerafdruk die we zagen. Vraag ze telefonisch na en typ ze opnieuw.",
  "already-member": "Deze organisatie doet al mee, of heeft dat al gevraagd. Stop daar eerst mee.",
  "nothing-to-confirm": "Er is niets dat op bevestiging wacht. Kijk opnieuw wat er klaarstaat.",
  "application-refused":
    "De hub nam de aanmelding niet aan. Vraag wie de hub beheert of jullie al zijn aangemeld.",
  "invitation-needed":
    "Deze hub laat alleen toe wie is uitgenodigd. Vraag de hub om een uitnodiging en geef de code mee.",
  "invitation-refused":
    "De hub neemt deze code niet aan. Kijk of hij klopt, of vraag de hub om een nieuwe uitnodiging.",
  "hub-busy": "De hub kreeg hiervandaan te veel pogingen. Probeer het over een uur opnieuw.",
  "not-a-member": "Deze organisatie doet nog niet mee aan een vergelijking.",
  "member-unknown": "Deze deelnemer is hier niet bekend.",
  "plan-unknown": "Deze vraag hoort niet bij deze versie van Nabij.",
  "period-unknown": "Over deze periode is hier niets gepubliceerd.",
  "floor-looser": "Soepeler dan de meegeleverde grenzen kan niet. Strenger mag wel.",
  "key-refused":
    "De hub nam dit niet aan. Er is niets veranderd; bel wie de hub beheert als dit zo blijft.",
  "identity-unreadable":
    "De eigen sleutel in de gegevensmap is niet te lezen. Zet het bestand terug uit een back-up.",
};

const declines: Readonly<Record<DeclineReason, string>> = {
  "plan-unknown": "deze vraag staat niet op de eigen lijst",
  "thresholds-below-floor": "de grenzen zijn soepeler dan de eigen grenzen",
  "roster-changed": "de deelnemers zijn niet wie hier bekend is",
  "too-few-trusted": "er zijn te weinig deelnemers van wie de vingerafdruk is nagekeken",
  "period-not-closed": "de periode is nog niet voorbij, of geen heel kwartaal of half jaar",
  "already-contributed": "over deze periode is dit al eens gegeven",
  "log-behind": "het eigen grootboek loopt achter op dat van de hub",
  clock: "de klok loopt niet gelijk met die van de hub",
  "keys-differ": "de sleutels in de ronde kloppen niet met elkaar",
  "cells-below-floor": "de hub vroeg om iets dat dicht moet blijven",
  "hub-contradicts": "de hub sprak zichzelf tegen",
  left: "deze organisatie stopte met meedoen",
};

const blocks: Readonly<Record<Block, string>> = {
  gate: "of er iemand is",
  clients: "hoeveel cliënten",
  squares: "hoe het verdeeld is, grof",
  bands: "eigen band",
};

const changes: Readonly<Record<RosterChange["type"], string>> = {
  joined: "wil meedoen",
  left: "gaat weg",
  "key-rotated": "heeft een nieuwe sleutel, door de oude bevestigd",
  "key-replaced": "heeft een nieuwe sleutel die niemand bevestigde",
  "key-revoked": "trok de sleutel in",
};

const statuses = {
  found: "gevonden; de vingerafdruk is nog niet bevestigd",
  applied: "aangemeld; twee mensen bij de hub beslissen",
  member: "doet mee",
  refused: "door de hub geweigerd",
  left: "gestopt",
};

export const nl = {
  use: "Kies wat je wilt: identity, join, status, trust, plans, dry-run, ledger, rotate, revoke, leave of simulate.",
  refused,
  declines: (reason: DeclineReason) => `Zo zou deze organisatie niet meedoen: ${declines[reason]}.`,
  wouldTakePart: "Zo zou deze organisatie meedoen.",
  ownFingerprint: (fingerprint: string) => `Eigen vingerafdruk: ${fingerprint}`,
  hubFound: (name: string, fingerprint: string) =>
    `${name}\nVingerafdruk van de hub: ${fingerprint}\nVraag deze cijfers na bij wie de hub beheert, telefonisch of op papier. Meld je daarna aan:`,
  confirmUse: (address: string, invitation: string | null) =>
    `  nabij federation join ${address}${invitation === null ? "" : ` --invitation ${invitation}`} --fingerprint CIJFERS --kvk NUMMER --agb NUMMER --group NAAM --email ADRES`,
  confirmNeeds: "Geef bij --fingerprint ook --kvk (acht cijfers), --group en --email.",
  applied: (id: string) =>
    `Aangemeld. Twee mensen bij de hub kijken ernaar; lees hun de eigen vingerafdruk voor. Kenmerk: ${id}`,
  noMembership: "Deze organisatie doet niet mee aan een vergelijking. Er gaat niets naar buiten.",
  status: (hub: string, address: string, status: keyof typeof statuses) =>
    `${hub} (${address}): ${statuses[status]}`,
  hubFingerprint: (fingerprint: string) => `Vingerafdruk van de hub: ${fingerprint}`,
  counts: (members: number, trusted: number, needed: number) =>
    `${members} deelnemers; van ${trusted} is de vingerafdruk nagekeken, ${needed} groepen zijn nodig met de eigen erbij.`,
  waiting: (count: number) =>
    `${count} wijziging(en) van de deelnemers wachten: nabij federation trust --accept ${count}`,
  changesWait: "Er wachten wijzigingen van de deelnemers: nabij federation trust",
  waitingLine: (type: RosterChange["type"], name: string, group: string, fingerprint: string) =>
    `${fingerprint}  ${name} (${group})  ${changes[type]}`,
  memberLine: (name: string, group: string, fingerprint: string, isYou: boolean, known: boolean) =>
    `${fingerprint}  ${name} (${group})${isYou ? "  [eigen organisatie]" : known ? "  [nagekeken]" : ""}`,
  trusted: (name: string) => `${name}: nagekeken.`,
  distrusted: (name: string) => `${name}: niet meer nagekeken.`,
  accepted: (count: number) => `Aangenomen: ${count}.`,
  trustUse: "Noem een deelnemer met --fingerprint CIJFERS of --off, of geef --accept AANTAL.",
  planLine: (id: string, version: number, title: string, isAllowed: boolean) =>
    `${isAllowed ? "[beantwoorden]" : "[niet]        "} ${id} versie ${version}: ${title}`,
  allowed: (id: string) => `${id} wordt vanaf nu beantwoord.`,
  disallowed: (id: string) => `${id} wordt niet meer beantwoord.`,
  noPlans: "Deze versie van Nabij heeft geen vragen om mee te vergelijken.",
  dryRunUse: "Noem een vraag met --from en --until, de eerste en laatste dag van de periode.",
  dryRunTitle: (title: string, from: string, until: string) =>
    `${title}, ${from} tot en met ${until}`,
  dryRunCell: (table: string, row: string, column: string, clients: number | null) =>
    `  ${table}  ${row} / ${column}${clients === null ? "" : `: ${clients}`}`,
  dryRunSize: (block: Block, words: number, bytes: number) =>
    `  ${blocks[block]}: ${words} gemaskerde getallen, ${bytes} bytes`,
  nothingSent: "Dit is een proef: er is niets verstuurd.",
  ledgerLine: (planId: string, from: string, until: string, status: string, others: number) =>
    `${from} tot en met ${until}  ${planId}  ${{ open: "loopt", published: "gepubliceerd", dead: "afgebroken" }[status] ?? status}, met ${others} organisaties`,
  rehearsal: "(oefening met verzonnen cliënten)",
  emptyLedger: "Er is nog nooit iets gegeven.",
  lost: (count: number) =>
    `${count} ronde(n) staan wel bij de hub en niet hier: er is een oudere back-up teruggezet. Neem ze aan als gegeven: nabij federation ledger --accept ${count}`,
  rotateAsk: (fingerprint: string) =>
    `De organisatie krijgt een nieuwe sleutel in plaats van ${fingerprint}. De oude sleutel blijft gelden tot twee mensen bij de hub de nieuwe vingerafdruk van jullie hoorden. Daarna is de oude voorgoed weg, en elke andere deelnemer moet ernaar kijken. Zeker weten? Geef --yes mee.`,
  rotated: (fingerprint: string) =>
    `Gevraagd. Lees de hub de nieuwe vingerafdruk voor: ${fingerprint}. Tot die is bevestigd, geldt de oude.`,
  revokeAsk:
    "De sleutel wordt voorgoed ingetrokken: rondes die lopen breken af, en de organisatie doet niet mee tot zij met een nieuwe sleutel opnieuw is toegelaten. Andere deelnemers moeten daarna opnieuw de vingerafdruk vergelijken. Doe dit als iemand anders de sleutel kan hebben. Zeker weten? Geef --yes mee.",
  revoked: (fingerprint: string, address: string) =>
    `Ingetrokken. Meld de organisatie opnieuw aan: nabij federation join ${address}\nNieuwe eigen vingerafdruk: ${fingerprint}`,
  left: "Gestopt. Er gaat niets meer naar de hub; wat gepubliceerd is, blijft te lezen.",
  leaveUse: "Noem het adres van de hub om te bevestigen.",
  simulateUse:
    "Geef --organisations (5 tot 1000), --seed en --federations als hele getallen, --clients few of many en --groups apart of joined.",
  simulating: (federations: number) =>
    `Verzonnen verbanden die worden doorgerekend: ${federations}. Er gaat niets naar buiten…`,
};

export type FederationWords = typeof nl;
