import { expect, test } from "vitest";
import { pageAt, paths } from "./paths.ts";

const id = "0b8f6c1e-1111-4222-8333-444455556666";

test("every address leads back to its own page", () => {
  expect(pageAt(paths.start(), "")).toEqual({ name: "start" });
  expect(pageAt(paths.join(), "")).toEqual({ name: "join" });
  expect(pageAt(paths.writing(id), "")).toEqual({ name: "writing", sessionId: id });
  expect(pageAt(paths.conversation(id), "")).toEqual({ name: "conversation", sessionId: id });
  expect(pageAt(paths.field(id), "")).toEqual({ name: "field", sessionId: id });
  expect(pageAt(paths.agreements(id), "")).toEqual({ name: "agreements", sessionId: id });
  expect(pageAt(paths.closing(id), "")).toEqual({ name: "closing", sessionId: id });
  expect(pageAt(`${paths.report(id)}/`, "")).toEqual({ name: "report", sessionId: id });
});

test("the button on a trajectory leads straight to a new conversation about it", () => {
  const seating = { name: "seating", trajectoryId: id, guideId: null };
  expect(pageAt("/reflectie/", `?traject=${id}`)).toEqual(seating);
  expect(pageAt("/reflectie/nieuw", `?traject=${id}`)).toEqual(seating);
  expect(pageAt("/reflectie/nieuw", "")).toEqual({ ...seating, trajectoryId: null });
  const [path = "", search = ""] = paths.seatingWith("evaluatie").split("?");
  const withGuide = { name: "seating", trajectoryId: null, guideId: "evaluatie" };
  expect(pageAt(path, search)).toEqual(withGuide);
  expect(pageAt("/reflectie/eigen-stem", `?traject=${id}`)).toEqual({
    name: "ownVoice",
    trajectoryId: id,
  });
});

test("the guides, one of them, and a copy of it each have an address", () => {
  expect(pageAt(paths.guides(), "")).toEqual({ name: "guides" });
  const [path = "", search = ""] = paths.guide("volledig", "1.0.0").split("?");
  expect(search).toBe("versie=1.0.0");
  expect(pageAt(path, search)).toEqual({ name: "guide", guideId: "volledig" });
  const adapt = { name: "adaptGuide", guideId: "volledig" };
  expect(pageAt(paths.adaptGuide("volledig"), "")).toEqual(adapt);
  expect(pageAt("/reflectie/gidsen/volledig/wissen", "")).toEqual({ name: "unknown" });
});

test.each(["/reflectie/iets", "/reflectie/gesprek", "/reflectie/gesprek/1/toString", "/elders"])(
  "%s is no page",
  (path) => expect(pageAt(path, "")).toEqual({ name: "unknown" }),
);
