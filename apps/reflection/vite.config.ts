import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compression } from "vite-plugin-compression2";
import { firstPage } from "../../packages/ui/first-page-plugin.ts";
import { serviceWorker } from "./service-worker-plugin.ts";

export default defineConfig({
  base: "/reflectie/",
  plugins: [
    react(),
    tailwindcss(),
    serviceWorker("src/worker/service-worker.ts"),
    firstPage("/reflectie/", ["/words/nl/first.ts"]),
    // The node sends what was packed here once, as small as it gets.
    compression({ include: /\.(js|css|svg)$/, algorithms: ["brotliCompress", "gzip"] }),
  ],
  resolve: { dedupe: ["react", "react-dom"] },
  build: {
    outDir: "dist",
    assetsDir: "assets",
    // The check of what a first visit weighs reads it.
    manifest: true,
    // The node's content policy allows files of its own, not data in a style sheet.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Fewer files: what every page starts with comes as one, what most draw with as another.
        codeSplitting: {
          groups: [
            { name: "core", tags: ["$initial"], priority: 1 },
            {
              name: "parts",
              test: /(packages[\\/]ui|apps[\\/]reflection)[\\/]src[\\/](?!lazy|words)/,
              minShareCount: 6,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": process.env.NABIJ_NODE ?? "http://127.0.0.1:4000" } },
});
