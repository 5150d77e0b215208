import { type BrowserContext, expect, type Page } from "@playwright/test";
import { joinWithCode, openFirstQuestion, reveal, takePart, words, write } from "./phone.ts";
import { test } from "./test.ts";
import { tapWire } from "./wiretap.ts";

const participants = [
  { role: "begeleider", label: "Begeleider A", device: "own" },
  { role: "begeleider", label: "Begeleider B", device: "own" },
  { role: "zorgmanager", label: "Zorgmanager", device: "own" },
  { role: "vertegenwoordiger", label: "Vertegenwoordiger", device: "own" },
];

/** Words that stand nowhere else; whoever meets them was sent what that person wrote. */
const secrets = {
  "Begeleider A": "zeilboot bij zonsopgang",
  "Begeleider B": "pannenkoek zonder stroop",
  Zorgmanager: "roestige tuinpoort",
  Vertegenwoordiger: "kaneel in de koffie",
};
type Seat = keyof typeof secrets;

/** The secrets among what was received, by whose they are. */
const known = (received: string): readonly string[] =>
  Object.entries(secrets).flatMap(([seat, secret]) => (received.includes(secret) ? [seat] : []));

test("four browsers in one session: nobody receives another's words before the reveal", async ({
  begin,
}) => {
  const seats: readonly Seat[] = ["Begeleider A", "Begeleider B", "Zorgmanager"];
  const table = await begin({ participants });
  const { board } = table;
  const boardWire = await tapWire(board);
  const people = await Promise.all(
    seats.map(async (seat) => {
      const phone = await table.device();
      const wire = await tapWire(phone);
      await joinWithCode(phone, table, seat);
      await takePart(phone);
      await expect(phone.getByText("Je doet mee")).toBeVisible();
      return { seat, phone, wire };
    }),
  );
  await expect(board.getByText("doet mee", { exact: true })).toHaveCount(3);
  await openFirstQuestion(table);
  for (const { seat, phone } of people) {
    await write(phone, `Ik zie een ${secrets[seat]}.`);
  }
  const ticks = board.getByRole("listitem").filter({ hasText: "klaar" });
  await expect(ticks).toHaveCount(3);

  // One person is silent: the reveal waits, and says for whom.
  await expect(reveal(board)).toBeDisabled();
  await expect(board.getByText(/Nog niet klaar: Vertegenwoordiger/)).toBeVisible();
  const tooEarly = { type: "reveal", roundId: "q14" };
  expect(await table.hold(board, tooEarly)).toBe("NotAllReady");
  for (const { seat, wire } of people) expect(known(await wire.received())).toEqual([seat]);
  expect(known(await boardWire.received())).toEqual([]);

  await board.getByRole("button", { name: "Meer over Vertegenwoordiger" }).click();
  await board.getByRole("menuitem", { name: "Is er niet" }).click();
  await expect(reveal(board)).toBeEnabled();
  await revealTwice(board, table.path);
  for (const { phone, wire } of people) {
    await expect(phone.getByText(secrets["Begeleider B"])).toBeVisible();
    expect(known(await wire.received())).toEqual([...seats]);
  }

  // Who comes late answers before seeing what the others wrote.
  const late = await table.device();
  const lateWire = await tapWire(late);
  await joinWithCode(late, table, "Vertegenwoordiger");
  await takePart(late);
  await expect(late.getByText("De anderen hebben dit al gezien.")).toBeVisible();
  await expect(words(late)).toBeVisible();
  expect(known(await lateWire.received())).toEqual([]);
  const shown = late.getByText(secrets.Zorgmanager);
  await write(late, `Ik zie ${secrets.Vertegenwoordiger}.`, shown);
  expect(known(await lateWire.received())).toEqual(Object.keys(secrets));
  await expect(board.getByText(secrets.Vertegenwoordiger)).toBeVisible();
});

/** Two tabs of who leads press at the same moment: it happens once, for both. */
async function revealTwice(board: Page, path: string): Promise<void> {
  const other = await board.context().newPage();
  const wires = [await tapWire(board), await tapWire(other)];
  await other.goto(path);
  await expect(reveal(other)).toBeEnabled();
  await sendTogether(board.context());
  await Promise.all([reveal(board).click(), reveal(other).click()]);
  for (const tab of [board, other])
    await expect(tab.getByRole("heading", { name: "Wat er gezegd is" })).toBeVisible();
  const refused = async () => {
    const received = await Promise.all(wires.map((wire) => wire.received()));
    return received.filter((all) => all.includes("ReflectionRefused")).length;
  };
  await expect.poll(refused).toBe(1);
  // Who was not there stands in the report.
  await other.goto(`${path}/verslag`);
  const absent = other.getByText("Er niet bij", { exact: true }).locator("..");
  await expect(absent).toContainText("Vertegenwoordiger");
  await other.close();
}

/** Neither of two tabs hears of the other: what they send goes out when both have pressed. */
async function sendTogether(context: BrowserContext): Promise<void> {
  let pressed = 0;
  await context.route("**/api/trpc/reflection.hold*", async (route) => {
    pressed += 1;
    await expect.poll(() => pressed).toBeGreaterThan(1);
    await route.continue();
  });
}
