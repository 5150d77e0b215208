import { createHash } from "node:crypto";
import { build, type Plugin, type ResolvedConfig } from "vite";

/**
 * Builds `sw.js` beside the app, with the list of the files it keeps: all of this build. A page has no
 * number in its name, so it carries a fingerprint.
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
      const files = Object.values(bundle).map((file) => {
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
