import { expect, test } from "vitest";
import { messagesIn } from "./messages-in.ts";

test("the instruction and the data are read out of the message as it is sent", () => {
  const messages = [
    { role: "system", content: "Stel een vraag." },
    { role: "user", content: "<gegevens>{}</gegevens>" },
  ];
  const read = messagesIn(JSON.stringify({ model: "klein", messages }));
  expect(read).toEqual({ system: "Stel een vraag.", user: "<gegevens>{}</gegevens>" });
});
