/** What the search may know of the machine; passed in, so that the search itself can be tested. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Where Playwright would put a Chromium of its own. */
  readonly playwrightPath: string;
}

/**
 * The browser for the journeys: the one `PLAYWRIGHT_CHROMIUM` names, else the first found of
 * Debian's Chromium, Chrome, and what Playwright downloaded.
 *
 * @returns `undefined` when there is none. A `PLAYWRIGHT_CHROMIUM` that does not exist is not
 * silently replaced by another browser.
 */
export function findChromium(machine: Machine): string | undefined {
  const named = machine.env.PLAYWRIGHT_CHROMIUM;
  const candidates = named ? [named] : knownPlaces(machine);
  return candidates.find((path) => machine.exists(path));
}

function knownPlaces({ env, playwrightPath }: Machine): string[] {
  const windowsFolders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
  return [
    "/usr/bin/chromium",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/chromium-browser",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...windowsFolders
      .filter((folder) => folder !== undefined)
      .map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`),
    playwrightPath,
  ];
}
