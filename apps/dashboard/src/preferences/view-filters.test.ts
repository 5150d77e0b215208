import { type ViewPage, viewPageNames, viewPages } from "@nabij/domain";
import { expect, test } from "vitest";
import { frameworkFilterNames } from "./framework-search.ts";
import { overviewFilterNames } from "./overview-search.ts";
import { regieFilterNames } from "./regie-search.ts";
import { restrictionFilterNames } from "./restriction-search.ts";
import { signalFilterNames } from "./signal-search.ts";
import { trajectoryFilterNames } from "./trajectory-search.ts";
import { splitAddress } from "./use-page-filters.ts";

/** Of the moment: no view keeps these. */
const ofTheMoment = ["dag", "pagina"];

/** Whoever owns a step is a name that somebody wrote. */
const texts: Partial<Record<ViewPage, readonly string[]>> = { afwegingskader: ["wie"] };

const namesOf: Readonly<Record<ViewPage, readonly string[]>> = {
  overzicht: overviewFilterNames,
  trajecten: trajectoryFilterNames,
  signalen: signalFilterNames,
  afwegingskader: frameworkFilterNames,
  regie: regieFilterNames,
  beperkingen: restrictionFilterNames,
};

test.each(viewPageNames)("a view of %s keeps every filter that its address knows", (page) => {
  const notKept = [...ofTheMoment, ...(texts[page] ?? [])];
  const known = namesOf[page].filter((name) => !notKept.includes(name));
  expect([...viewPages[page].filters].toSorted()).toEqual(known.toSorted());
});

test("an address is the word of its page and its filters", () => {
  expect(splitAddress("/trajecten?wet=wlz")).toEqual(["trajecten", "?wet=wlz"]);
  expect(splitAddress("/verbeteren")).toEqual(["verbeteren", ""]);
  expect(splitAddress("/?team=1")).toEqual(["overzicht", "?team=1"]);
});
