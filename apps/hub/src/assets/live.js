// Brings the part of the page that changes up to date while somebody looks at it.
const part = document.querySelector("[data-live]");

async function refresh() {
  if (document.hidden || part.contains(document.activeElement)) return;
  const answer = await fetch(location.href, { headers: { accept: "text/html" } });
  if (!answer.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector("[data-live]");
  if (fresh === null) return;
  if (fresh.innerHTML !== part.innerHTML) part.innerHTML = fresh.innerHTML;
  if (page.querySelector("script[src='/assets/live.js']") === null) location.reload();
}

function lookAgain() {
  refresh().catch(() => undefined);
}

if (part !== null) setInterval(lookAgain, 2000);
