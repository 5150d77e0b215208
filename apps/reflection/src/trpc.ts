import { QueryClient } from "@tanstack/react-query";
import {
  createTRPCClient,
  httpBatchLink,
  httpSubscriptionLink,
  splitLink,
  TRPCClientError,
} from "@trpc/client";
import type { AppRouter } from "api/router";
import superjson from "superjson";

/** Answers of the node, kept for a short while so that going back is instant. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal stays a refusal: only a lost connection is worth another try.
      retry: (failures, error) => failures < 2 && errorCode(error) === "OFFLINE",
      // Without a connection a page says so; it does not wait in silence until there is one.
      networkMode: "always",
      refetchOnReconnect: true,
    },
  },
});

const url = "/api/trpc";
const transformer = superjson;

/**
 * The API of this node. Questions travel in the body, so nothing about a person is in an address; a
 * live view is a stream, whose address holds no more than which session it is of.
 */
export const api = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: ({ type }) => type === "subscription",
      true: httpSubscriptionLink({ url, transformer }),
      false: httpBatchLink({ url, maxItems: 10, methodOverride: "POST", transformer }),
    }),
  ],
});

/** What a failed call was refused for, or null when the refusal carries no data. */
export function refusalOf(error: unknown) {
  return isApiError(error) ? (error.data?.refusal ?? null) : null;
}

/** The tRPC code of a failed call; `OFFLINE` when no answer came at all. */
export function errorCode(error: unknown): string {
  if (!isApiError(error)) return "UNKNOWN";
  return error.data?.code ?? "OFFLINE";
}

/** Anything else that is thrown is a fault of this app and no answer of the node. */
function isApiError(error: unknown): error is TRPCClientError<AppRouter> {
  return error instanceof TRPCClientError;
}
