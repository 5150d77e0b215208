import type { Page } from "@playwright/test";

/** One picture: who looks, and how to come there from the first page of that role. */
export type Screen = {
  readonly name: string;
  /** As the demo account is called on the page to sign in; null is somebody who is not signed in. */
  readonly role: string | null;
  readonly path: string;
  /** What is done on the page before the picture. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** The client of whose trajectory the page is; the path then goes on from its address. */
  readonly client?: string;
};

const scientist = "gedragswetenschapper";

const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole("button", { name }).first().click();

/** Opens what a card offers under this button. */
const inCard = (title: string, button: string) => (page: Page) =>
  page
    .getByRole("region", { name: title })
    .first()
    .getByRole("button", { name: button })
    .first()
    .click();

const overviewScreens: readonly Screen[] = [
  { name: "sign-in", role: null, path: "/inloggen" },
  { name: "overview", role: scientist, path: "/" },
  { name: "overview-manager", role: "zorgmanager", path: "/" },
  { name: "overview-empty", role: scientist, path: "/?dag=2001-01-01" },
  { name: "palette", role: scientist, path: "/", act: openPalette },
  { name: "shortcuts", role: scientist, path: "/", act: (page) => page.keyboard.press("?") },
  { name: "page-not-found", role: scientist, path: "/bestaat-niet" },
  { name: "page-not-allowed", role: "begeleider", path: "/beheer" },
];

const listScreens: readonly Screen[] = [
  { name: "trajectories", role: scientist, path: "/trajecten" },
  { name: "trajectories-process", role: "procesregisseur", path: "/trajecten" },
  { name: "trajectories-empty", role: scientist, path: "/trajecten", act: searchNobody },
  { name: "trajectory-new", role: scientist, path: "/trajecten#nieuw" },
  { name: "saved-view", role: scientist, path: "/trajecten?wet=jeugdwet", act: nameView },
  { name: "signals", role: scientist, path: "/signalen?groep=soort" },
  { name: "signals-by-trajectory", role: scientist, path: "/signalen?groep=traject" },
  { name: "signals-guide", role: scientist, path: "/signalen/uitleg" },
  { name: "framework", role: scientist, path: "/afwegingskader" },
  { name: "case-table", role: scientist, path: "/casuistiektafel" },
  { name: "regie", role: "procesregisseur", path: "/regie" },
  { name: "restrictions", role: "wzd-functionaris", path: "/beperkingen" },
];

/** The parts of the page of a trajectory, by the heading the address opens it at. */
const parts = {
  goals: "doelen",
  steps: "opbouwstappen",
  experiences: "ervaringen",
  evaluation: "evaluatie",
  hours: "uren",
  restrictions: "beperkingen",
  placement: "woonplek",
  analysis: "verklarende-analyse",
  process: "afwegingskader",
  table: "escalaties",
} as const;

const trajectoryScreens: readonly Screen[] = [
  { name: "trajectory", path: "" },
  { name: "trajectory-director", path: "", role: "casusregisseur" },
  ...Object.entries(parts).map(([part, anchor]) => ({
    name: `trajectory-${part}`,
    path: `#${anchor}`,
  })),
  { name: "trajectory-form", path: "", act: inCard("Doelen", "Toevoegen") },
  { name: "trajectory-evaluate", path: "", act: inCard("Evaluaties", "Toevoegen") },
  { name: "report-renewal", path: "/verslag/heraanvraag" },
  { name: "report-transfer", path: "/verslag/overdracht" },
  { name: "report-passport", path: "/verslag/paspoort" },
  { name: "report-involvement", path: "/verslag/betrokkenheid" },
  { name: "report-evaluation", path: "/verslag/evaluatie" },
].map((screen) => ({ role: scientist, client: "Sam", ...screen }));

const logScreens: readonly Screen[] = [
  { name: "log", role: "begeleider", path: "/log" },
  { name: "log-subject", role: "begeleider", path: "/log", act: chooseSam },
  { name: "log-hours", role: "begeleider", path: "/log", act: logSubject("Uren") },
  { name: "log-incident", role: "begeleider", path: "/log", act: logSubject("Incident") },
];

const adminParts = [
  ...(["mensen", "teams", "drempels", "regels", "contacten"] as const),
  ...(["taalmodel", "systeem"] as const),
] as const;

const organisationScreens: readonly Screen[] = [
  { name: "improving", role: "zorgmanager", path: "/verbeteren" },
  { name: "improving-project", role: "zorgmanager", path: "/verbeteren", act: openProject },
  { name: "calculating", role: "zorgmanager", path: "/rekenen" },
  { name: "calculating-demands", role: "zorgmanager", path: "/rekenen?deel=eisen" },
  { name: "organisation", role: "zorgmanager", path: "/organisatie" },
  ...adminParts.map((part) => ({
    name: `admin-${part}`,
    role: "beheerder",
    path: `/beheer?deel=${part}`,
  })),
  { name: "privacy-log", role: "privacy-officer", path: "/inzage" },
];

const mineScreens: readonly Screen[] = [
  { name: "mine-relative", role: "vertegenwoordiger", path: "/mijn" },
  { name: "who-looked", role: "vertegenwoordiger", path: "/mijn/wie-keek" },
  { name: "mine", role: "cliënt", path: "/mijn" },
  { name: "mine-agreements", role: "cliënt", path: "/mijn?scherm=afspraken" },
  { name: "mine-tell", role: "cliënt", path: "/mijn?scherm=vertellen" },
  { name: "mine-people", role: "cliënt", path: "/mijn?scherm=helpers" },
  { name: "mine-who-looked", role: "cliënt", path: "/mijn?scherm=wie-keek" },
];

const guideScreens: readonly Screen[] = [
  { name: "guides", role: scientist, path: "/reflectie/gidsen" },
  { name: "guide", role: scientist, path: "/reflectie/gidsen/evaluatie" },
  { name: "guide-adapt", role: scientist, path: "/reflectie/gidsen/evaluatie/aanpassen" },
];

/** Last: what is stored here stands in the lists of the other pictures. */
const importScreens: readonly Screen[] = [
  { name: "import", role: scientist, path: "/inlezen" },
  { name: "import-mapping", role: scientist, path: "/inlezen", act: sendForeignFile },
  { name: "import-checked", role: scientist, path: "/inlezen", act: checkFile },
  { name: "import-saved", role: scientist, path: "/inlezen", act: saveFile },
];

/** Every screen of the dashboard and the guides, each for a role that uses it. */
export const screens: readonly Screen[] = [
  ...overviewScreens,
  ...listScreens,
  ...trajectoryScreens,
  ...logScreens,
  ...organisationScreens,
  ...mineScreens,
  ...guideScreens,
  ...importScreens,
];

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").locator("input").fill("sig");
}

async function nameView(page: Page): Promise<void> {
  await press("Bewaar deze weergave")(page);
  await page.getByRole("textbox", { name: "Naam" }).fill("Jeugd, deze week");
}

async function searchNobody(page: Page): Promise<void> {
  await page.getByRole("searchbox").first().fill("niemand heet zo");
  await page.getByText("Geen traject dat hierbij past").waitFor();
}

async function chooseSam(page: Page): Promise<void> {
  await page.getByRole("searchbox").fill("Sam");
  await page.getByText("Sam", { exact: true }).first().click();
}

function logSubject(name: string) {
  return async (page: Page) => {
    await chooseSam(page);
    await page.getByText(name).first().click();
  };
}

async function openProject(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Rustige kamer in Zuiderhaven" }).first().click();
  await page.waitForURL(/verbeteren\/[\da-f-]{36}/);
}

/** How often a file was sent: what is stored once is not new in the next look. */
let sent = 0;

async function sendForeignFile(page: Page): Promise<void> {
  sent += 1;
  const rows = [`X-${sent};17-04-1998;Wlz`, `Y-${sent};31-02-2001;Wlz`];
  const buffer = Buffer.from(["Dossier;Geboren;Wet", ...rows, ""].join("\n"));
  const file = { name: "personen.csv", mimeType: "text/csv", buffer };
  await page.locator("input[type=file]").setInputFiles(file);
  const choices = { soort: "Cliënten", Clientnummer: "Dossier", Geboortedatum: "Geboren" };
  for (const [name, label] of Object.entries({ ...choices, "Wettelijk kader": "Wet" })) {
    const box = page.getByRole("combobox", { name: new RegExp(name, "i") }).first();
    await box.selectOption({ label });
  }
}

async function checkFile(page: Page): Promise<void> {
  await sendForeignFile(page);
  await press("Opnieuw nakijken")(page);
  await page.getByRole("heading", { level: 1, name: /kan worden bewaard/ }).waitFor();
}

async function saveFile(page: Page): Promise<void> {
  await checkFile(page);
  await press(/Alleen de goede regels opslaan/)(page);
  await page.getByRole("heading", { level: 1, name: /is bewaard/ }).waitFor();
}
