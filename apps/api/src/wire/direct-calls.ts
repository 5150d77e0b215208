import { type AnyProcedure, getTRPCErrorFromUnknown, type TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { z } from "zod";
import { appRouter } from "../router.ts";
import { type Context, shapeOf } from "../trpc.ts";
import { transformer } from "./transformer.ts";

/** One procedure that is asked, and what it is asked as it came over the line. */
type Call = {
  readonly path: string;
  readonly procedure: AnyProcedure;
  readonly input: unknown;
};

/** The calls of one request: alone, or several that are answered together. */
export type Calls = { readonly isBatch: boolean; readonly calls: readonly Call[] };

export type Answer = { readonly status: number; readonly body: string };

type OnError = (error: TRPCError, path: string) => void;

export const mostCalls = 10;

const Inputs = z.record(z.string(), z.unknown());

const procedures = appRouter._def.procedures as unknown as Readonly<Record<string, AnyProcedure>>;

/**
 * The calls in a body that was posted as JSON, or undefined when anything about it is out of the
 * ordinary: then tRPC itself decides what to say.
 */
export function callsOf(path: string, body: unknown, isBatch: boolean): Calls | undefined {
  const paths = isBatch ? path.split(",") : [path];
  const inputs = parsed(body, isBatch);
  if (inputs === undefined || paths.length > mostCalls) return undefined;
  const calls = paths.flatMap((each, place): Call[] => {
    const procedure = Object.hasOwn(procedures, each) ? procedures[each] : undefined;
    return procedure === undefined ? [] : [{ path: each, procedure, input: inputs[place] }];
  });
  const types = new Set(calls.map(({ procedure }) => procedure._def.type));
  if (calls.length < paths.length || types.size !== 1 || types.has("subscription"))
    return undefined;
  return { isBatch, calls };
}

function parsed(body: unknown, isBatch: boolean): Readonly<Record<string, unknown>> | undefined {
  if (typeof body !== "string") return undefined;
  try {
    const sent: unknown = JSON.parse(body);
    if (!isBatch) return { 0: transformer.deserialize(sent) };
    const inputs = Object.entries(Inputs.parse(sent));
    return Object.fromEntries(inputs.map(([key, each]) => [key, transformer.deserialize(each)]));
  } catch {
    return undefined;
  }
}

/** Answers the calls of a request as tRPC would: all at once, each with its own outcome. */
export async function answerCalls(
  { isBatch, calls }: Calls,
  ctx: Context,
  onError: OnError,
): Promise<Answer> {
  const answers = await Promise.all(
    calls.map((call, place) => answerOf(call, place, ctx, onError)),
  );
  const statuses = new Set(answers.map(({ status }) => status));
  const bodies = answers.map(({ body }) => body);
  // 207 is what tRPC says when the outcomes differ.
  const status = statuses.size > 1 ? 207 : (answers[0]?.status ?? 200);
  return { status, body: isBatch ? `[${bodies.join(",")}]` : (bodies[0] ?? "") };
}

async function answerOf(
  { path, procedure, input }: Call,
  batchIndex: number,
  ctx: Context,
  onError: OnError,
): Promise<Answer> {
  const { type } = procedure._def;
  const getRawInput = async () => input;
  try {
    const call = { path, getRawInput, ctx, type, signal: undefined, batchIndex };
    const data = transformer.serialize(await procedure(call));
    return { status: 200, body: JSON.stringify({ result: { data } }) };
  } catch (cause) {
    const error = getTRPCErrorFromUnknown(cause);
    onError(error, path);
    const body = JSON.stringify({ error: transformer.serialize(shapeOf(error)) });
    return { status: getHTTPStatusCodeFromError(error), body };
  }
}
