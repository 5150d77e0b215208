import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compression } from "vite-plugin-compression2";
import { firstPage } from "../../packages/ui/first-page-plugin.ts";

export default defineConfig({
  base: "/",
  plugins: [
    react(),
    tailwindcss(),
    firstPage("/", ["/words/nl/first.ts"]),
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
      input: ["index.html", "sign-in.html"],
      output: {
        // Fewer files: what nearly every page draws with comes as one, and React as another.
        codeSplitting: {
          groups: [
            {
              name: "react",
              test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/,
              priority: 1,
            },
            {
              name: "parts",
              test: /packages[\\/]ui[\\/]src[\\/](?!lazy|charts)/,
              minShareCount: 8,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": process.env.NABIJ_NODE ?? "http://127.0.0.1:4000" } },
});
