import { expect, test } from "vitest";
import { sendUntilAnswered } from "./send-until-answered.ts";

const patience = (told: string[]) => ({
  isOffline: (error: unknown) => error === "offline",
  wait: async (failures: number) => void told.push(`waited after ${failures}`),
  onOffline: () => void told.push("told"),
});

test("a command goes out again until there is an answer, and the screen is told once", async () => {
  const told: string[] = [];
  let tries = 0;
  const post = async () => {
    tries += 1;
    if (tries < 3) throw "offline";
    return "view";
  };
  expect(await sendUntilAnswered(post, patience(told))).toBe("view");
  expect(told).toEqual(["told", "waited after 0", "waited after 1"]);
});

test("a refusal is an answer: it is not sent again", async () => {
  let tries = 0;
  const post = async () => {
    tries += 1;
    throw "refused";
  };
  await expect(sendUntilAnswered(post, patience([]))).rejects.toBe("refused");
  expect(tries).toBe(1);
});
