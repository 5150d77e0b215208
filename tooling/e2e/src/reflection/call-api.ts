import type { Page } from "@playwright/test";

/** What the node answered: a value, or why it refused. */
export type Answer = { readonly value: unknown; readonly refusal: string | null };

/** One call to the API as the device of this page makes it, with the seat and sign-in it has. */
export async function callApi(page: Page, address: string, procedure: string, input: unknown) {
  const response = await page.request.post(`${address}/api/trpc/reflection.${procedure}`, {
    data: { json: input },
  });
  return answerIn(await response.json());
}

function answerIn(body: unknown): Answer {
  const value = at(body, "result", "data", "json");
  const refusal = at(body, "error", "json", "data", "refusal", "refusal", "type");
  const plain = at(body, "error", "json", "data", "refusal", "type");
  if (value === undefined && refusal === undefined && plain === undefined)
    throw new Error(`no answer but ${JSON.stringify(body).slice(0, 300)}`);
  return { value, refusal: asText(refusal) ?? asText(plain) };
}

function asText(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** What stands at a path in an answer; undefined when it is not there. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === "object" && inside !== null ? Reflect.get(inside, key) : undefined,
    value,
  );
}
