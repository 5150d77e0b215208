import { expect, test } from "vitest";
import {
  canBeMapped,
  choiceOf,
  chosenFor,
  type FileColumns,
  headersFor,
  mappingsOf,
  stillRequired,
  withColumn,
} from "./column-choices.ts";

const file: FileColumns = {
  file: "personen",
  headers: ["Nr", "Geboren", "Regio"],
  kind: null,
  recognised: false,
  unknown: ["Nr", "Geboren"],
  missing: [],
  known: { clienten: { Regio: "Regio" } },
};
const columns = [
  { header: "Clientnummer", required: true },
  { header: "Geboortedatum", required: true },
  { header: "Regio", required: false },
];

test("a file that was recognised with all it has asks for nothing", () => {
  const recognised = { ...file, recognised: true, missing: [{ header: "Label", required: false }] };
  expect(canBeMapped(file)).toBe(true);
  expect(canBeMapped(recognised)).toBe(true);
  expect(canBeMapped({ ...recognised, unknown: [] })).toBe(false);
  expect(canBeMapped({ ...recognised, missing: [] })).toBe(false);
});

test("a file without a header cannot be mapped", () => {
  expect(canBeMapped({ ...file, headers: [] })).toBe(false);
});

test("choosing a kind fills in what is known of it", () => {
  expect(chosenFor(file, {})).toEqual({ kind: null, columns: {} });
  expect(choiceOf(file, "clienten")).toEqual({ kind: "clienten", columns: { Regio: "Regio" } });
  expect(choiceOf(file, "uren")).toEqual({ kind: "uren", columns: {} });
});

test("a header that one column has is not offered to another", () => {
  const choice = withColumn(choiceOf(file, "clienten"), "Clientnummer", "Nr");
  expect(headersFor(file, choice, "Geboortedatum")).toEqual(["Geboren"]);
  expect(headersFor(file, choice, "Clientnummer")).toEqual(["Nr", "Geboren"]);
  expect(stillRequired(columns, choice)).toEqual(["Geboortedatum"]);
});

test("choices become a mapping from their headers to ours, for that file only", () => {
  const start = choiceOf(file, "clienten");
  const both = withColumn(withColumn(start, "Clientnummer", "Nr"), "Geboortedatum", "Geboren");
  expect(mappingsOf([file, { ...file, file: "uren" }], { personen: both })).toEqual([
    {
      kind: "clienten",
      file: "personen",
      columns: { Nr: "Clientnummer", Geboren: "Geboortedatum", Regio: "Regio" },
    },
  ]);
});

test("a column taken back, a file put back to no kind and no choices give no mapping of it", () => {
  const taken = withColumn(withColumn(choiceOf(file, "clienten"), "Regio", null), "Regio", null);
  expect(mappingsOf([file], { personen: taken })[0]?.columns).toEqual({});
  expect(mappingsOf([file], { personen: choiceOf(file, null) })).toEqual([]);
  expect(mappingsOf([file], {})).toEqual([]);
});
