import { rosterOf } from "@nabij/reflection";
import { UiProvider } from "@nabij/ui";
import i18next from "i18next";
import { renderToStaticMarkup } from "react-dom/server";
import { initReactI18next } from "react-i18next";
import { beforeAll, expect, test } from "vitest";
import { nl } from "../../words/nl.ts";
import { NicknamesField } from "./nicknames-field.tsx";
import { PersonalDataCheck } from "./personal-data-check.tsx";

const roster = rosterOf([], [{ name: "Fatima El Amrani", label: "Begeleider A" }], []);
const ignore = () => undefined;

beforeAll(async () => {
  await i18next.use(initReactI18next).init({
    lng: "nl",
    defaultNS: "words",
    ns: ["words"],
    resources: { nl: { words: nl } },
    interpolation: { escapeValue: false },
  });
});

function draw(part: React.ReactNode): string {
  const { close, menu } = { close: "sluiten", menu: "menu" };
  const words = { close, menu, clear: "", optional: "", datePattern: "", dateUnreadable: "" };
  const more = { pickDate: "", showTable: "", showChart: "" };
  return renderToStaticMarkup(
    <UiProvider words={{ ...words, ...more }} locale="nl">
      {part}
    </UiProvider>,
  );
}

function check(text: string, isEasy = false): string {
  return draw(
    <PersonalDataCheck
      text={text}
      roster={roster}
      onConfirm={ignore}
      onBack={ignore}
      isEasy={isEasy}
    />,
  );
}

test("each find stands beside what replaces it, and the text as kept has none of them", () => {
  const html = check("Fatima belt 06-12345678.");
  expect(html).toMatch(/<strong[^>]*>“Fatima”<\/strong>.*Begeleider A/);
  expect(html).toMatch(/<strong[^>]*>“06-12345678”<\/strong>.*\[telefoon\]/);
  const kept = html.slice(html.indexOf('role="status"'));
  expect(kept).toContain("Begeleider A</mark><span> belt </span>");
  expect(kept).not.toMatch(/Fatima|12345678/);
});

test("what may be a name is a question whose safe answer is chosen beforehand", () => {
  const html = check("Wij zijn in huize Zonnehoek.");
  expect(html).toContain("Is “Zonnehoek” iets waaraan je iemand herkent?");
  expect(html).toMatch(/checked="" value="out"/);
  expect(html.match(/type="radio"/g)).toHaveLength(2);
});

test("what must go is no question, and the heading can take the focus", () => {
  const html = check("Bel 06-12345678.");
  expect(html).not.toContain('type="radio"');
  expect(html).toMatch(/<section aria-labelledby="([^"]+)".*<h2 id="\1" tabindex="-1"/);
});

test("easy words ask the same in short sentences", () => {
  const html = check("Wij zijn in huize Zonnehoek.", true);
  expect(html).toContain("Deze woorden halen we weg");
  expect(html).toContain("Is “Zonnehoek” een naam?");
});

test("no easy sentence is longer than twelve words", () => {
  for (const text of Object.values(nl.personalData.easy)) {
    for (const sentence of text.split(/[.?!] ?/)) {
      expect(sentence.split(/\s+/).length, text).toBeLessThanOrEqual(12);
    }
  }
});

test("every nickname has a button of its own with its name", () => {
  const html = draw(<NicknamesField names={["Beer", "de kleine prins"]} onChange={ignore} />);
  expect(html).toContain('aria-label="Beer weghalen"');
  expect(html).toContain('aria-label="de kleine prins weghalen"');
});
