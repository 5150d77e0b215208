import { chooseOnCard, type DeviceCard, type OwnContact, raiseCards } from "@nabij/reflection";
import { UiProvider, type UiWords } from "@nabij/ui";
import i18next from "i18next";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { initReactI18next } from "react-i18next";
import { beforeAll, expect, test } from "vitest";
import { nl } from "../../words/nl.ts";
import { CardsPlace } from "./cards-place.tsx";
import { MyCards } from "./my-cards.tsx";
import { PersonProbe } from "./person-probe.tsx";
import { SafetyCard } from "./safety-card.tsx";

const ui: UiWords = {
  close: "",
  menu: "",
  clear: "",
  optional: "",
  datePattern: "",
  dateUnreadable: "",
  pickDate: "",
  showTable: "",
  showChart: "",
};

beforeAll(async () => {
  await i18next.use(initReactI18next).init({
    lng: "nl",
    defaultNS: "words",
    ns: ["words"],
    resources: { nl: { words: nl } },
    interpolation: { escapeValue: false },
  });
});

const ignore = () => undefined;
const markup = (part: ReactNode) =>
  renderToStaticMarkup(
    <UiProvider words={ui} locale="nl">
      {part}
    </UiProvider>,
  );

const cardOf = (safetyClass: DeviceCard["class"], cardId = "K1"): DeviceCard => {
  const notice = { class: safetyClass, entryId: `${safetyClass}@1`, from: 0, until: 1 };
  const [card] = raiseCards([], [notice], () => cardId);
  if (card === undefined) throw new Error("no card");
  return card;
};
const contact: OwnContact = {
  class: "S4",
  label: "Wzd-functionaris",
  phone: "010-000 00 04",
  availability: "op werkdagen",
  verifiedOn: "2024-01-01",
};
const props = {
  contacts: [contact],
  today: "2026-11-22",
  language: "nl",
  onChoice: ignore,
  onClarify: ignore,
  onRecord: ignore,
} as const;

test("a card has three choices, a number to call and says that nothing was shared", () => {
  const html = markup(<SafetyCard card={cardOf("S4")} {...props} />);
  for (const choice of ["Nu hulp", "Ik regel het", "Dit is geen melding"])
    expect(html).toContain(choice);
  expect(html).toContain('href="tel:0100000004"');
  expect(html).toContain(nl.safety.private);
  expect(html).toContain(nl.safety.checkAgain);
  expect(html).not.toContain('role="dialog"');
});

test("without a contact it says so, and still names who decides", () => {
  const html = markup(<SafetyCard card={cardOf("S4")} {...props} contacts={[]} />);
  expect(html).toContain(nl.safety.noContacts);
  expect(html).toContain("zorgverantwoordelijke");
});

test("a denial shows one question in place of the choices, a choice asks what happened", () => {
  const card = cardOf("S3");
  const denied = chooseOnCard(card, "no-report");
  const chosen = chooseOnCard(card, "help-now");
  if (!denied.ok || !chosen.ok) throw new Error("refused");
  const asked = markup(<SafetyCard card={denied.value} {...props} />);
  expect(asked).toContain("Loopt er iemand gevaar");
  expect(asked).not.toContain("Ik regel het");
  const record = markup(<SafetyCard card={chosen.value} {...props} />);
  expect(record).toContain("<textarea");
  expect(record).toContain("Wat is er gebeurd?");
});

test("of several cards the nearest danger is open, and the list is read out politely", () => {
  const cards = [cardOf("S5", "K5"), cardOf("S2", "K2")];
  const html = markup(
    <CardsPlace>
      <MyCards cards={cards} {...props} />
    </CardsPlace>,
  );
  expect(html).toContain('aria-live="polite"');
  expect(html.indexOf("tel:113")).toBeLessThan(html.indexOf("<details"));
  expect(html).toContain("2 kaarten, alleen voor jou");
});

test("without cards there is nothing to see", () => {
  expect(markup(<MyCards cards={[]} {...props} />)).not.toContain("<section");
});

test("easy Dutch has sentences and choices of its own", () => {
  const html = markup(<SafetyCard card={cardOf("S2")} {...props} isEasy />);
  expect(html).toContain("Ik wil nu hulp");
  expect(html).toContain("tel:08000113");
});

test("the question about behaviour or person leaves the words alone", () => {
  const html = markup(<PersonProbe onClose={ignore} />);
  expect(html).toContain("gedrag of over een persoon");
  expect(html).toContain("Je mag het laten staan");
});
