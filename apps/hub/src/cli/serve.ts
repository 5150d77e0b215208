import type { FastifyInstance } from "fastify";
import { CommandRefusal, type Shell } from "./command.ts";

/** Lets a server listen, or says in one sentence why it cannot. The answer is its address. */
export async function listen(
  app: FastifyInstance,
  { env, words }: Shell,
  port = env.port,
): Promise<string> {
  try {
    await app.listen({ host: env.host, port });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "EADDRINUSE") throw new CommandRefusal(words.portTaken(port));
    if (code !== "") throw new CommandRefusal(words.cannotListen(env.host, port));
    throw error;
  }
  const address = app.server.address();
  const bound = address !== null && typeof address === "object" ? address.port : port;
  return `http://${env.host}:${bound}`;
}

/** Resolves when the process is asked to stop. */
export function stopped(): Promise<void> {
  return new Promise((done) => {
    process.once("SIGINT", () => done());
    process.once("SIGTERM", () => done());
  });
}
