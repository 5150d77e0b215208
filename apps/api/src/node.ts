/** What holds a node together, for a program that runs one itself. */
export { byTheClock, openLive } from "./features/reflection/open-live.ts";
export { addUser } from "./features/session/add-user.ts";
export { createAuth } from "./features/session/auth.ts";
export { createLog } from "./log.ts";
export { appRouter } from "./router.ts";
export { createServer } from "./server.ts";
export { callerFactory } from "./trpc.ts";
