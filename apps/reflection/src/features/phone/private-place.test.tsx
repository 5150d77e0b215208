import type { Participant } from "@nabij/reflection";
import { UiProvider } from "@nabij/ui";
import i18next from "i18next";
import { renderToStaticMarkup } from "react-dom/server";
import { initReactI18next } from "react-i18next";
import { beforeAll, expect, test } from "vitest";
import { BeforeSendingContext, type UseBeforeSending } from "../../guard/use-before-sending.ts";
import { nl } from "../../words/nl.ts";
import { PrivatePlace } from "./private-place.tsx";

const person: Participant = {
  ...{ id: "P2", role: "begeleider", label: "Begeleider B", supportedBy: null },
  ...{ presence: "present", device: "table" },
};
const ui = { close: "", menu: "", clear: "", optional: "", datePattern: "", dateUnreadable: "" };
const more = { pickDate: "", showTable: "", showChart: "" };

beforeAll(async () => {
  await i18next.use(initReactI18next).init({
    lng: "nl",
    defaultNS: "words",
    ns: ["words"],
    resources: { nl: { words: nl } },
    interpolation: { escapeValue: false },
  });
});

/** The place of somebody with a card, or without one, for the writer it is asked for. */
function draw(cardsOf: string | null): string {
  const guard: UseBeforeSending = (participantId) => ({
    check: async (text) => text,
    beside: participantId === cardsOf ? <p>een kaart</p> : null,
    besideOthers: null,
    isAsking: false,
    hasCards: participantId === cardsOf,
  });
  return renderToStaticMarkup(
    <UiProvider words={{ ...ui, ...more }} locale="nl">
      <BeforeSendingContext value={guard}>
        <PrivatePlace person={person} onClose={() => undefined} />
      </BeforeSendingContext>
    </UiProvider>,
  );
}

test("who wrote on a device that goes round sees their card, and covers it before passing on", () => {
  const drawn = draw("P2");
  expect(drawn).toContain("een kaart");
  expect(drawn).toContain("Alleen voor jou, Begeleider B");
  expect(drawn).toContain("Dek af");
});

test("without a card, or with the card of somebody else, nothing is drawn at all", () => {
  expect(draw(null)).toBe("");
  expect(draw("P3")).toBe("");
});
