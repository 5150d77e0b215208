import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import type { PrintedReport } from "./printed-report.ts";
import { reportAsPdf } from "./report-as-pdf.ts";

const printed: PrintedReport = {
  title: "Verslag",
  lead: "In de woorden van wie erbij was.",
  about: ["Over Sam"],
  sections: [
    {
      title: "Wat er gezegd is",
      lines: [
        { label: null, text: "Waarom begon het?", look: "question" },
        { label: "Begeleider A [A1]", text: "“Łukasz wil zelf koken, é.”" },
        { label: null, text: "Eerste alinea.\nTweede alinea 🙂." },
      ],
      table: null,
    },
    {
      title: "Het veld",
      lines: [],
      table: { head: ["Rol", "Nabijheid"], rows: [["Cliënt", "20"]] },
    },
  ],
  madeOn: "Gemaakt op 1 nov 2026",
  ownWords: "In eigen woorden",
};

async function read(file: Buffer) {
  const document = await getDocumentProxy(new Uint8Array(file));
  const { text } = await extractText(document, { mergePages: true });
  const tree = await (await document.getPage(1)).getStructTree();
  return { text: text.replaceAll(/\s+/g, " "), tree, document };
}

/** The kinds of parts in a tree, in the order they are read. */
function roles(node: unknown): string[] {
  if (typeof node !== "object" || node === null || !("role" in node)) return [];
  const children = "children" in node && Array.isArray(node.children) ? node.children : [];
  return [String(node.role), ...children.flatMap(roles)];
}

test("a PDF holds every word, also in letters beyond the first font", async () => {
  const { text } = await read(await reportAsPdf(printed, "Wij vragen rust.", "nl"));
  expect(text).toContain("“Łukasz wil zelf koken, é.”");
  expect(text).toContain("Begeleider A [A1]:");
  expect(text).toContain("Tweede alinea ?.");
  expect(text).toContain("In eigen woorden Wij vragen rust.");
  expect(text).toContain("Gemaakt op 1 nov 2026 1 / 1");
});

test("headings, paragraphs and tables are marked for a screen reader, in the language they are in", async () => {
  const { tree, document } = await read(await reportAsPdf(printed, "", "nl"));
  const found = roles(tree);
  expect(found).toEqual(expect.arrayContaining(["Document", "H1", "Sect", "H2", "H4", "P"]));
  expect(found.filter((role) => ["TR", "TH", "TD"].includes(role))).toEqual([
    ...["TR", "TH", "TH", "TR", "TD", "TD"],
  ]);
  const { info } = await document.getMetadata();
  expect(info).toMatchObject({ Title: "Verslag", Language: "nl-NL" });
});

test("a long document goes on over pages and each says which it is", async () => {
  const line = { label: "Begeleider", text: "Een zin die lang genoeg is. ".repeat(8) };
  const [first] = printed.sections;
  const lines = Array.from({ length: 60 }, () => line);
  const sections = first === undefined ? [] : [{ ...first, lines }];
  const { text, document } = await read(await reportAsPdf({ ...printed, sections }, "", "nl"));
  expect(document.numPages).toBeGreaterThan(2);
  expect(text).toContain(`${document.numPages} / ${document.numPages}`);
  const running = text.replaceAll(/Gemaakt op 1 nov 2026 \d+ \/ \d+ /g, "");
  expect(running.match(/Een zin die lang genoeg is\./g)).toHaveLength(480);
});
