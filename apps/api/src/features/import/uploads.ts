import { createWriteStream, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { mayDo } from "@nabij/domain";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Context } from "../../trpc.ts";

const largestUpload = 512 * 1024 * 1024;

const Upload = z.object({ uploadId: z.uuid(), fileName: z.string().min(1).max(200) });

/** Where the files of one upload of one person lie until they are imported or dropped. */
export function uploadFolder(dataDir: string, userId: string, uploadId: string): string {
  const owner = userId.replaceAll(/[^\w-]/g, "_");
  return join(resolve(dataDir), "uploads", owner, uploadId);
}

/** The files of an upload; none when it is not there. */
export function uploadedFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name));
}

/** Files that were left behind by an earlier run are about people: they do not stay. */
export function dropUploads(dataDir: string): void {
  rmSync(join(resolve(dataDir), "uploads"), { recursive: true, force: true });
}

/** Takes files one by one, as bytes; only for those who may import. */
export async function registerUploads(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>,
): Promise<void> {
  await app.register((scoped, _options, done) => {
    scoped.addContentTypeParser(
      "application/octet-stream",
      { bodyLimit: largestUpload },
      (_request, payload, parsed) => parsed(null, payload),
    );
    scoped.put("/api/upload/:uploadId/:fileName", async (request, reply) => {
      const { actor, dataDir } = await contextOf(request, reply);
      if (actor === null) return reply.status(401).send({ error: "SignInFirst" });
      if (!mayDo(actor.role, "import.run")) return reply.status(403).send({ error: "MayNot" });
      const upload = Upload.safeParse(request.params);
      if (!upload.success || !(request.body instanceof Readable)) {
        return reply.status(400).send({ error: "BadUpload" });
      }
      const folder = uploadFolder(dataDir, actor.userId, upload.data.uploadId);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const name = upload.data.fileName.replaceAll(/[^\p{L}\p{N}._ -]/gu, "_").replace(/^\.+/, "_");
      await pipeline(request.body, createWriteStream(join(folder, name), { mode: 0o600 }));
      return reply.status(201).send({ ok: true });
    });
    done();
  });
}
