import { expect, test } from "vitest";
import { createToastQueue } from "./toast-queue.ts";

function messages(queue: ReturnType<typeof createToastQueue>) {
  return queue.shown().map((toast) => toast.message);
}

test("a message is shown until it is closed", () => {
  const queue = createToastQueue();
  queue.show({ message: "a" });
  queue.show({ message: "b" });
  const [first] = queue.shown();
  queue.close(first?.id ?? -1);
  expect(messages(queue)).toEqual(["b"]);
});

test("the oldest of four messages leaves", () => {
  const queue = createToastQueue();
  for (const message of ["a", "b", "c", "d"]) queue.show({ message });
  expect(messages(queue)).toEqual(["b", "c", "d"]);
});

test("who listens hears of every change until it stops", () => {
  const queue = createToastQueue();
  let heard = 0;
  const stop = queue.subscribe(() => {
    heard += 1;
  });
  queue.show({ message: "a" });
  stop();
  queue.show({ message: "b" });
  expect(heard).toBe(1);
});
