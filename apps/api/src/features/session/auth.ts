import { authTables, type Database, findUser } from "@nabij/db";
import { dayInAmsterdam, Role } from "@nabij/domain";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { APIError } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { hasAccess } from "./has-access.ts";

const sessionSeconds = 12 * 3600;
const refreshAfterSeconds = 3600;

/** How long a session runs when it begins or is prolonged, and after how long it is prolonged. */
export const sessionMs = sessionSeconds * 1000;
export const refreshAfterMs = refreshAfterSeconds * 1000;

/**
 * Sign-in with e-mail and password. Nobody registers themselves: an administrator adds people.
 * `secret` signs the session cookie and stays in the data folder.
 */
export function createAuth(
  db: Database,
  secret: string,
  origin: string,
  now: () => Date = () => new Date(),
) {
  return betterAuth({
    appName: "Nabij",
    baseURL: origin,
    basePath: "/api/auth",
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: drizzleAdapter(db.orm, { provider: "sqlite", schema: authTables }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10 },
    session: { expiresIn: sessionSeconds, updateAge: refreshAfterSeconds },
    trustedOrigins: (request) => (request === undefined ? [] : sameOrigin(request)),
    advanced: { cookiePrefix: "nabij", useSecureCookies: origin.startsWith("https:") },
    databaseHooks: {
      session: {
        create: {
          // After the right password only: who guesses learns nothing about an account.
          before: ({ userId }) => {
            const user = findUser(db, userId);
            const today = dayInAmsterdam(now().getTime());
            if (user !== undefined && hasAccess(user, today)) return Promise.resolve();
            throw new APIError("FORBIDDEN", { code: "ACCESS_ENDED" });
          },
        },
      },
    },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 120,
      customRules: { "/sign-in/*": { window: 60, max: 20 } },
    },
    user: {
      additionalFields: {
        organisationId: { type: "string", input: false },
        role: { type: [...Role.options], input: false },
        clientIds: { type: "json", required: false, input: false },
        teamIds: { type: "json", required: false, input: false },
        disabled: { type: "boolean", defaultValue: false, input: false },
        validUntil: { type: "string", required: false, input: false },
      },
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;

/** The node is reached under the name in the address bar; only that origin may send cookies. */
function sameOrigin(request: Request): string[] {
  const host = request.headers.get("host");
  return host === null ? [] : [`http://${host}`, `https://${host}`];
}
