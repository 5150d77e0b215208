import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { serviceWorker } from "./service-worker-plugin.ts";

export default defineConfig({
  base: "/reflectie/",
  plugins: [react(), tailwindcss(), serviceWorker("src/worker/service-worker.ts")],
  resolve: { dedupe: ["react", "react-dom"] },
  build: {
    outDir: "dist",
    assetsDir: "assets",
    // The node's content policy allows files of its own, not data in a style sheet.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { "/api": process.env.NABIJ_NODE ?? "http://127.0.0.1:4000" } },
});
