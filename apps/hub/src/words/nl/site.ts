import { type Content, type Html, html } from "../../html/html.ts";

export const siteNl = {
  name: "vergelijken",
  madeUp: "Voorbeeld: alle organisaties en getallen op deze site zijn verzonnen.",
  skip: "Naar de inhoud",
  menu: "Menu",
  nav: {
    publications: "Publicaties",
    how: "Wie komt wat te weten",
    signIn: "Inloggen",
    office: "Beheer",
  },
  otherLanguage: "English",
  foot: { schema: "Opbouw van de bestanden", log: "Logboek", fingerprint: "Vingerafdruk" },
  notFound: "Deze pagina bestaat niet",
  notFoundLead: "Het adres klopt niet, of wat hier stond is er niet meer.",
  toStart: "Naar de publicaties",
  wrong: "Dit ging niet",
  goBack: "Ga terug naar de vorige pagina. Wat al was opgeslagen, is bewaard.",
  /** The page opens with what there is to see. */
  opening: (publications: Content, organisations: Content): Html =>
    html`${publications} over één-op-één zorg, gemaakt door ${organisations} samen. Van geen enkele organisatie is een eigen getal te zien.`,
  countPublications: (count: number) => (count === 1 ? "Eén publicatie" : `${count} publicaties`),
  countOrganisations: (count: number) =>
    count === 1 ? "één organisatie" : `${count} organisaties`,
  openingEmpty: "Hier komen cijfers over één-op-één zorg, zonder dat één organisatie te zien is.",
  lead: "Organisaties tellen hun aantallen bij elkaar op terwijl die versleuteld zijn. Pas als een som groot genoeg is, gaat hij open. Er komt geen cliënt, geen dossier en geen los getal van een organisatie op deze site.",
  publications: "Publicaties",
  publicationsLead: "De nieuwste staat bovenaan",
  noPublications: "Er is nog niets gepubliceerd.",
  noPublicationsLead:
    "Een publicatie volgt op een ronde met ten minste vijf organisaties. Tot dan werkt Nabij bij elke organisatie gewoon door.",
  rehearsals: "Proefrondes",
  rehearsalsLead: "Met verzonnen getallen, om te laten zien hoe het gaat",
  shown: (shown: number, all: number) => `${shown} van de ${all} cijfers zijn te zien`,
  read: "Bekijken",
  steps: {
    title: "Zo gaat een ronde",
    lead: "Alles wat organisaties sturen is gemaskeerd",
    items: [
      "De hub stelt een vaste vraag over een periode die voorbij is. Andere vragen zijn niet mogelijk.",
      "Elke organisatie telt zelf en telt er willekeurige getallen bij op. Samen vallen die getallen weg, apart zeggen ze niets.",
      "Eerst gaat alleen open hoeveel organisaties een antwoord hebben. Elke organisatie rekent dat zelf na.",
      "Bij ten minste vijf organisaties gaat het aantal cliënten open, en pas bij ten minste tien cliënten de rest.",
      "Wat te klein is, gaat nooit open: niet voor de hub en niet voor een ander.",
    ],
  },
  how: {
    title: "Wie komt wat te weten, en waar de grenzen liggen",
    lead: "Dit geldt voor elke ronde. Een organisatie kan voor zichzelf strenger zijn, nooit soepeler.",
    parties: "Wie komt wat te weten",
    partiesLead: "Per partij: wat die ziet, en wat die nooit ziet",
    party: "Partij",
    learns: "Ziet",
    never: "Ziet nooit",
    rows: [
      ["Een organisatie, over zichzelf", "alles van zichzelf", "een getal van een ander"],
      [
        "De hub",
        "wie meedoet, in hoeveel organisaties een antwoord voorkomt, en optellingen over ten minste vijf organisaties",
        "het getal van één organisatie, of een optelling over minder dan vijf",
      ],
      [
        "Andere organisaties",
        "wie meedoet, in hoeveel organisaties een antwoord voorkomt, welke cijfers open mogen, en de publicatie",
        "optellingen die niet zijn gepubliceerd",
      ],
      ["Ieder ander", "de publicatie", "al het andere"],
    ],
    rules: "Wanneer een cijfer te zien is",
    rulesLead: "De regels gelden in deze volgorde, op de precieze som",
    limits: "Wat dit niet kan",
    limitsLead: "Eerlijk gezegd",
    limitItems: [
      "Het openen in stappen en de regel tegen één grote organisatie zijn nog niet beoordeeld door een cryptograaf van buiten.",
      "De hub beslist welke optelling uit ten minste tien cliënten bestaat. Dat kunnen organisaties niet narekenen.",
      "De grens van vijf organisaties beschermt tegen de hub alleen. Spannen organisaties samen met de hub, dan is de bescherming kleiner.",
      "Een onmogelijk getal stopt de ronde. Een leugen die geloofwaardig is, merkt niemand.",
      "Wie zorg krijgt van twee organisaties, telt twee keer.",
      "Elke organisatie ziet in hoeveel organisaties een antwoord voorkomt, ook als het cijfer verborgen blijft.",
      "Tien cliënten is een grens die onderzoekers vaak gebruiken. Het is geen norm van het CBS.",
      "Verschillen komen ook door keuzes van organisaties. Een publicatie is nooit een ranglijst.",
    ],
    check: "Zelf controleren",
    checkLead:
      "Elke publicatie is ondertekend en staat in een logboek dat niemand ongemerkt kan veranderen",
    hubFingerprint: "Vingerafdruk van deze hub",
    logHead: "Laatste regel van het logboek",
    logWhole: (lines: number) =>
      `Het logboek heeft ${lines} ${lines === 1 ? "regel" : "regels"} en is heel.`,
    logBroken: "Het logboek is niet heel. Vertrouw de publicaties niet tot dit is uitgezocht.",
  },
};
