import { expect, test } from "vitest";
import { behaviourOrPerson } from "./behaviour-or-person.ts";

test.each([
  "Mijn collega is gewoon lui",
  "Wat een sukkel is die invaller",
  "De teamleider is een incompetente leugenaar",
  "zij is echt een trut",
  "The manager is useless",
])("“%s” asks whether it is about behaviour or a person", (text) => {
  const remark = behaviourOrPerson(text);
  expect(remark).not.toBeNull();
  expect(text.slice(remark?.from, remark?.until).length).toBeGreaterThan(3);
});

test.each([
  "Mijn collega kwam drie keer te laat",
  "De overdracht was niet compleet",
  "Hij is gek op voetbal",
  "Het team werkt hard",
])("“%s” speaks of what happened", (text) => {
  expect(behaviourOrPerson(text)).toBeNull();
});
