import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** OWASP's least for scrypt: 128 MiB of memory for one guess. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 160 * 1024 * 1024 };

/** A password as it is kept: salt and scrypt hash in base64url, with a dot between. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await stretch(password, salt);
  return `${salt.toString("base64url")}.${hash.toString("base64url")}`;
}

/** Whether a password is the kept one. Costs as much when there is nothing kept to compare with. */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const [salt = "", hash = ""] = (kept ?? nobody).split(".");
  const expected = Buffer.from(hash, "base64url");
  const found = await stretch(password, Buffer.from(salt, "base64url"));
  return kept !== undefined && expected.length === found.length && timingSafeEqual(expected, found);
}

const nobody = `${"A".repeat(22)}.${"A".repeat(43)}`;

function stretch(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFKC"), salt, 32, cost, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}
