import { createHash } from "node:crypto";
import { build, type Plugin, type ResolvedConfig } from "vite";

/** The same files packed, and what the build says of itself: nothing that a page asks for by name. */
const isAside = /\.(br|gz)$|^\.vite\//;

/**
 * Builds `sw.js` beside the app, with the list of the files it keeps: all of this build, each once. A
 * page has no number in its name, so it carries a fingerprint.
 */
export function serviceWorker(entry: string): Plugin {
  let config: ResolvedConfig | undefined;
  return {
    name: "nabij-service-worker",
    apply: "build",
    configResolved: (resolved) => {
      config = resolved;
    },
    writeBundle: async ({ dir }, bundle) => {
      const base = config?.base ?? "/";
      const built = Object.values(bundle).filter(({ fileName }) => !isAside.test(fileName));
      const files = built.map((file) => {
        const content = file.type === "asset" ? file.source : file.code;
        const isPage = file.fileName.endsWith(".html");
        const revision = isPage ? createHash("sha256").update(content).digest("hex") : null;
        return { url: `${base}${file.fileName}`, revision };
      });
      await build({
        configFile: false,
        logLevel: "warn",
        define: { builtFiles: JSON.stringify(files) },
        build: {
          outDir: dir ?? "dist",
          emptyOutDir: false,
          copyPublicDir: false,
          modulePreload: false,
          rolldownOptions: { input: entry, output: { format: "iife", entryFileNames: "sw.js" } },
        },
      });
    },
  };
}
