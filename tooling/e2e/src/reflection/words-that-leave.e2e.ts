import { expect } from "@playwright/test";
import { callApi } from "./call-api.ts";
import { done, openFirstQuestion, passOver, reveal, words, write } from "./phone.ts";
import { twoPeople } from "./table.ts";
import { test } from "./test.ts";
import { tapWire } from "./wiretap.ts";

test("names and numbers are taken out before they leave the device, and the writer confirms", async ({
  begin,
}) => {
  const table = await begin({ participants: twoPeople });
  const names = { sessionId: table.sessionId, names: ["Beertje"] };
  expect((await callApi(table.board, table.address, "setNames", names)).refusal).toBeNull();
  const a = await table.sit("P1");
  await openFirstQuestion(table);
  const wire = await tapWire(a);
  const typed = "Jan uit kamer 4 lacht weer. Zijn BSN is 111.222.333, de rekening";
  await words(a).fill(`${typed} NL91 ABNA 0417 1643 00. Wij noemen hem Beertje.`);
  await done(a).click();
  await expect(a.getByText("We halen deze woorden eruit voordat het wordt bewaard")).toBeVisible();
  expect(wire.sent()).not.toContain("lacht weer");
  await a.getByRole("button", { name: "Zo is het goed" }).click();
  await passOver(a);
  const sent = wire.sent();
  expect(sent).toContain("lacht weer");
  for (const secret of ["Jan", "kamer 4", "111.222.333", "0417", "Beertje"])
    expect(sent).not.toContain(secret);
  await expect(a.getByText(/lacht weer/)).not.toContainText("Beertje");
});

test("20,000 characters, signs that turn writing around, a script and a picture stay plain words", async ({
  begin,
}) => {
  const table = await begin({ participants: twoPeople });
  const [a, b] = [await table.sit("P1"), await table.sit("P2")];
  await openFirstQuestion(table);
  const long = "Wij lopen samen. ".repeat(1200).slice(0, 20_000);
  await words(a).fill(long);
  await done(a).click();
  await expect(a.getByText(/te lang; 5000 tekens/)).toBeVisible();
  await expect(words(a)).toHaveValue(long);
  await write(a, "Hij lacht \u{1F600} \u202Eomgekeerd\u202C مرحبا");

  // From a device that sends what it likes, past every check of the page.
  const markup = "<script>window.stolen = 1</script> <img src=x onerror='stolen = 1'>";
  const text = `${markup} ![foto](https://example.com/p.png) **vet**`;
  const answer = { type: "answer", questionId: "q14", participantId: "P2", kind: "answered" };
  expect(await table.hold(b, { ...answer, text })).toBeNull();
  const ready = { type: "setReady", participantId: "P2", roundId: "q14", ready: true };
  expect(await table.hold(b, ready)).toBeNull();
  await reveal(table.board).click();
  for (const screen of [table.board, a, b]) {
    await expect(screen.getByText("<script>window.stolen = 1</script>")).toBeVisible();
    await expect(screen.getByText(/\*\*vet\*\*/)).toBeVisible();
    await expect(screen.getByText("Hij lacht \u{1F600} omgekeerd مرحبا")).toBeVisible();
    await expect(screen.locator("img")).toHaveCount(0);
    expect(await screen.evaluate(() => Reflect.get(window, "stolen"))).toBeUndefined();
  }
});

test("anonymous is offered from four in a role, and never loosens", async ({ begin }) => {
  const four = Array.from({ length: 4 }, () => ({ role: "begeleider", device: "own" }));
  const table = await begin({ participants: four, naming: "anonymous" });
  const { board, hold } = table;
  for (const naming of ["named", "alias"])
    expect(await hold(board, { type: "changeNaming", naming })).toBe("NamingNeverLoosens");
  await board.getByRole("button", { name: "Voor jou" }).click();
  await expect(board.getByText("Namen kunnen alleen verder dicht")).toBeVisible();
  await expect(board.getByRole("button", { name: /^Naar / })).toHaveCount(0);

  await board.goto(`${table.address}/reflectie/nieuw`);
  const add = board.getByRole("button", { name: "Begeleider erbij zetten" });
  for (let seat = 0; seat < 3; seat += 1) await add.click();
  await board.getByText("Wat staat er bij een antwoord?").first().click();
  await expect(board.getByText(/Anoniem kan pas als vier of meer/)).toBeVisible();
  await expect(board.getByRole("radio", { name: /^Anoniem/ })).toHaveCount(0);
  await add.click();
  await expect(board.getByRole("radio", { name: /^Anoniem/ })).toBeVisible();
  await expect(board.getByText(/Anoniem kan pas als vier of meer/)).toHaveCount(0);
});
