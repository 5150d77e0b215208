import { anId, aRecord } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { turning18 } from "./turning-18.ts";

const at = "2026-11-21";
const plan = (fields: object) => aRecord("transition18", { clientId: anId(1), ...fields });

test("the countdown is in whole months and ends on the birthday itself", () => {
  expect(turning18("2009-06-21", [], at)).toMatchObject({ months: 7, isAdult: false });
  expect(turning18("2009-06-20", [], at)).toMatchObject({ months: 6, isAdult: false });
  expect(turning18("2008-11-22", [], at)).toMatchObject({ months: 0, isAdult: false });
  expect(turning18("2008-11-21", [], at)).toMatchObject({ months: 0, isAdult: true });
});

test("from 23 on it concerns nobody", () => {
  expect(turning18("2003-11-22", [], at)).not.toBeNull();
  expect(turning18("2003-11-21", [], at)).toBeNull();
});

test("without a plan the plan is missing, with one its empty parts", () => {
  expect(turning18("2009-06-21", [], at)?.missing).toEqual(["plan"]);
  const half = plan({ destination: "begeleid wonen" });
  expect(turning18("2009-06-21", [half], at)?.missing).toEqual(["funder", "municipalityStance"]);
});

test("the latest plan counts", () => {
  const old = plan({ date: "2025-01-01" });
  const whole = plan({
    date: "2026-01-01",
    destination: "begeleid wonen",
    funder: "wmo",
    municipalityStance: "akkoord",
  });
  expect(turning18("2009-06-21", [whole, old], at)?.missing).toEqual([]);
});
