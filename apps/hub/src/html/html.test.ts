import { expect, test } from "vitest";
import { html } from "./html.ts";

test("what is filled in cannot become markup, in a text or in an attribute", () => {
  const name = `"><script>alert('x')</script>&`;
  expect(html`<p title="${name}">${name}</p>`.markup).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">' +
      "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</p>",
  );
});

test("markup inside markup stays markup, lists follow each other, nothing shows as nothing", () => {
  const items = ["a", "<b>"].map((text) => html`<li>${text}</li>`);
  expect(html`<ul>${items}${null}${false}${undefined}${0}</ul>`.markup).toBe(
    "<ul><li>a</li><li>&lt;b&gt;</li>0</ul>",
  );
});
