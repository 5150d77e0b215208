import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import {
  Button,
  DataTable,
  FigureLink,
  FilterPill,
  NumberField,
  RadioGroup,
  Select,
  SeverityMark,
  TextField,
  Timeline,
  UiProvider,
  type UiWords,
} from "./index.ts";

const words: UiWords = {
  close: "close",
  menu: "menu",
  clear: "clear",
  optional: "optional",
  datePattern: "dd-mm-yyyy",
  dateUnreadable: "unreadable",
  pickDate: "pick",
  showTable: "table",
  showChart: "chart",
};

function markup(part: ReactNode): string {
  return renderToStaticMarkup(
    <UiProvider words={words} locale="nl">
      {part}
    </UiProvider>,
  );
}

const ignore = () => undefined;

test("severity is said in a word, also when only the shape is seen", () => {
  const html = markup(<SeverityMark severity="high" word="hoog" />);
  expect(html).toContain("<svg");
  expect(html).toMatch(/class="sr-only">hoog</);
});

test("a pending button keeps its focus, says it is busy and does not submit twice", () => {
  const html = markup(
    <Button isPending pendingLabel="Bezig">
      Opslaan
    </Button>,
  );
  expect(html).toContain('aria-busy="true"');
  expect(html).not.toContain('disabled=""');
  expect(html).toContain("Bezig");
});

test("an error is tied to its field together with the hint", () => {
  const html = markup(
    <TextField label="Naam" hint="h" error="Vul een naam in." value="" onChange={ignore} />,
  );
  const described = /aria-describedby="([^"]+)"/.exec(html)?.[1]?.split(" ") ?? [];
  expect(described).toHaveLength(2);
  for (const id of described) expect(html).toContain(`id="${id}"`);
  expect(html).toContain('aria-invalid="true"');
});

test("an unknown answer is a choice of the list and shuts a field that is unknown", () => {
  const list = markup(
    <Select
      label="Wet"
      options={[{ value: "wlz", label: "Wlz" }]}
      value={null}
      onChange={ignore}
      allowUnknown="niet bekend"
    />,
  );
  expect(list).toMatch(/<option value="" selected="">niet bekend/);
  const unknown = { label: "niet bekend", isUnknown: true, onChange: ignore };
  const field = markup(
    <NumberField label="Uren" value={null} onChange={ignore} unreadable="x" unknown={unknown} />,
  );
  expect(field).toMatch(/<input[^>]* disabled=""[^>]*inputMode="decimal"/);
});

test("a table says which column orders it, and a row's link is on its name", () => {
  const html = markup(
    <DataTable
      caption="Trajecten"
      columns={[
        { id: "name", header: "Naam", cell: (row: { name: string }) => row.name, isSortable: true },
        { id: "size", header: "Lengte", cell: (row) => row.name.length, isSortable: true },
      ]}
      rows={[{ name: "Sam" }]}
      rowKey={(row) => row.name}
      rowHref={(row) => `/trajecten/${row.name}`}
      sort={{ column: "size", direction: "descending" }}
      onSortChange={ignore}
    />,
  );
  expect([...html.matchAll(/aria-sort="(\w+)"/g)].map((match) => match[1])).toEqual([
    "none",
    "descending",
  ]);
  expect(html).toMatch(/<th scope="row"[^>]*><a [^>]*href="\/trajecten\/Sam"/);
});

test("a filter is printed in words as well, because a report must say its filters", () => {
  const html = markup(
    <FilterPill
      label="Team"
      options={[{ value: "n", label: "Noord" }]}
      selected={["n"]}
      onChange={ignore}
      allLabel="Alle teams"
    />,
  );
  expect(html).toMatch(/class="print-only[^"]*">Team: Noord</);
});

test("only the chosen answer of a group is checked", () => {
  const options = [
    { value: "a", label: "ja" },
    { value: "b", label: "nee" },
  ] as const;
  const html = markup(<RadioGroup label="Gezien?" options={options} value="b" onChange={ignore} />);
  expect(
    [...html.matchAll(/<input[^>]*>/g)].map(([input]) => input.includes('checked=""')),
  ).toEqual([false, true]);
});

test("every mark of a timeline is a button with its full name", () => {
  const html = markup(
    <Timeline
      label="Verloop"
      from="2026-01-01"
      until="2027-01-01"
      onSelect={ignore}
      lanes={[
        {
          id: "l",
          label: "Woonplek",
          marks: [
            {
              kind: "bar",
              id: "a",
              from: "2026-01-01",
              until: null,
              label: "Kade",
              name: "Woonplek De Kade, sinds januari",
            },
            { kind: "dot", id: "b", at: "2026-06-01", name: "Evaluatie 1 juni" },
            { kind: "note", id: "c", at: "2026-06-01", label: "gestopt" },
          ],
        },
      ]}
    />,
  );
  expect([...html.matchAll(/<button[^>]*aria-label="([^"]+)"/g)].map((match) => match[1])).toEqual([
    "Woonplek De Kade, sinds januari",
    "Evaluatie 1 juni",
  ]);
});

test("parts without a provider say what is missing", () => {
  expect(() => renderToStaticMarkup(<FigureLink href="/x">3</FigureLink>)).toThrow("UiProvider");
});

test("moments of days close together stand above each other, so each can be pressed", () => {
  const day = (id: string, at: string) => ({ kind: "dot" as const, id, at, name: id });
  const html = markup(
    <Timeline
      label="Verloop"
      from="2026-01-01"
      until="2027-01-01"
      onSelect={ignore}
      lanes={[
        {
          id: "l",
          label: "Evaluaties",
          marks: [day("a", "2026-03-01"), day("b", "2026-03-04"), day("c", "2026-09-01")],
        },
      ]}
    />,
  );
  const tops = [...html.matchAll(/<li class="[^"]*" style="left:[^;]+;top:(\d+)/g)].map((match) =>
    Number(match[1]),
  );
  expect(tops[1]).toBeGreaterThanOrEqual((tops[0] ?? 0) + 24);
  expect(tops[2]).toBe(tops[0]);
});
