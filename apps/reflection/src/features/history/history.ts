import type { api } from "../../trpc.ts";

export type History = Awaited<ReturnType<typeof api.reflection.history.query>>;
