import { aClient, anId, aRecord, aTrajectory, someFacts } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { dataSetColumns, minimumDataSet } from "./minimum-data-set.ts";

const on = { clientId: anId(1), trajectoryId: anId(2) };
const at = "2026-11-01";

const sam = someFacts({
  client: aClient({ pseudonym: "C7731", chosenName: "Sam", birthDate: "2009-11-02" }),
  trajectory: aTrajectory({ number: "T7731", startDate: "2026-02-27", planA: "samen koken" }),
  intensities: [
    aRecord("intensity", { ...on, from: "2026-05-01", hoursPerDay: 6.5, ratio: "1:1" }, anId(11)),
    aRecord("intensity", { ...on, from: "2026-02-27", hoursPerDay: 16 }, anId(10)),
  ],
  evaluations: [
    aRecord("evaluation", {
      ...on,
      date: "2026-03-20",
      clientHeard: true,
      impacts: [
        {
          direction: "negatief",
          prompt: "na-doorvragen",
          on: "client",
          theme: "bewaken",
          note: null,
        },
      ],
    }),
  ],
});

test("every column has a value in the row, and the row has no other", () => {
  const [row = {}] = minimumDataSet([sam], at);
  expect(Object.keys(row)).toEqual(dataSetColumns.map(({ name }) => name));
});

test("size, duration, form and impact are those of the day asked for", () => {
  expect(minimumDataSet([sam], at)).toEqual([
    expect.objectContaining({
      startMonth: "2026-02",
      endMonth: null,
      durationMonths: 8,
      hoursPerDay: 6.5,
      ageBand: "16-17",
      evaluations: 1,
      clientHeard: 1,
      negativeImpacts: 1,
      negativeAfterProbing: 1,
      regieRoles: 0,
    }),
  ]);
  expect(minimumDataSet([sam], "2026-03-01")).toEqual([
    expect.objectContaining({ hoursPerDay: 16, evaluations: 0, durationMonths: 0 }),
  ]);
});

test("someone is 18 from the birthday on", () => {
  const bands = ["2027-11-01", "2027-11-02"].map((day) => minimumDataSet([sam], day)[0]?.ageBand);
  expect(bands).toEqual(["16-17", "18-23"]);
});

test("a trajectory that has not begun is not there; one that ended stays as it was", () => {
  expect(minimumDataSet([sam], "2026-02-26")).toEqual([]);
  const ended = someFacts({
    trajectory: aTrajectory({ endDate: "2026-04-30", outcome: "niet-gelukt" }),
  });
  const [before, after] = ["2026-04-29", "2026-10-01"].map(
    (day) => minimumDataSet([ended], day)[0],
  );
  expect([before?.endMonth, before?.outcome]).toEqual([null, null]);
  expect([after?.endMonth, after?.outcome, after?.durationMonths]).toEqual([
    "2026-04",
    "niet-gelukt",
    3,
  ]);
});

test("no name, number, day or free text is in it, and the order of rows tells nothing", () => {
  const other = someFacts({ trajectory: aTrajectory({ type: "langdurig-structureel" }) });
  const text = JSON.stringify(minimumDataSet([sam, other], at));
  expect(text).not.toMatch(/7731|Sam|samen koken|\d{4}-\d{2}-\d{2}|00000000-/);
  expect(minimumDataSet([other, sam], at)).toEqual(minimumDataSet([sam, other], at));
});
