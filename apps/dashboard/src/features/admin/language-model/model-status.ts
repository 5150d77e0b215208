import type { inferOutput } from "@trpc/tanstack-react-query";
import type { trpc } from "../../../trpc.ts";

/** How the language model stands here, as the node tells it. */
export type ModelStatus = inferOutput<typeof trpc.languageModel.status>;
