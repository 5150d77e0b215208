import { expect, test } from "vitest";
import { dataSetColumns } from "./minimum-data-set.ts";

const introduction = `# Minimum data set

One line per trajectory, without a name, a number or a day, so that the size, duration, distribution,
form and impact of one-to-one care can be counted (S29). \`nabij export mds\` writes it. Small numbers
still point at somebody (trap 26): the file stays inside the organisation.

This page is made from \`packages/interop/src/minimum-data-set/columns.json\`; run the test of
\`minimum-data-set-page.test.ts\` with \`-u\` after a change there.
`;

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

test("the page about the minimum data set has every column, as the columns are defined", async () => {
  const rows = dataSetColumns.map(({ name, nl, definition, source }) =>
    row([`\`${nl}\``, `\`${name}\``, definition.en, definition.nl, source]),
  );
  const head = [
    row(["Column", "Name in JSON", "Definition", "Definitie", "Source"]),
    "|---|---|---|---|---|",
  ];
  const page = `${[introduction, ...head, ...rows].join("\n")}\n`;
  expect(rows.length).toBeGreaterThan(10);
  await expect(page).toMatchFileSnapshot("../../../../docs/minimum-data-set.md");
});
