import { expect, test } from "vitest";
import { filesFor } from "./first-load.ts";

const manifest = {
  "index.html": { file: "index.js", imports: ["_shared.js", "_react.js"] },
  "page.tsx": { file: "page.js", imports: ["_shared.js", "_part.js"] },
  "other.tsx": { file: "other.js", imports: ["_react.js"] },
  "_shared.js": { file: "shared.js", imports: ["_react.js"] },
  "_react.js": { file: "react.js" },
  "_part.js": { file: "part.js", imports: ["index.html"] },
  "style.css": { file: "style.css" },
};

test("a page is weighed with all it cannot do without, each file once, and nothing else", () => {
  const files = filesFor(manifest, ["index.html", "page.tsx", "style.css"]);
  expect([...files].sort()).toEqual(["index.js", "page.js", "part.js", "react.js", "shared.js"]);
});

test("a source that the build does not know is no weight of nothing", () => {
  expect(() => filesFor(manifest, ["index.html", "gone.tsx"])).toThrow("gone.tsx");
});
