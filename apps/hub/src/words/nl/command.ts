export const commandNl = {
  overview: "De hub van Nabij: vergelijken zonder iemand te tonen.",
  does: {
    start: "Start de hub met de openbare pagina's en het beheer.",
    approver: "Voegt een beheerder toe, toont ze of blokkeert er een.",
    identity:
      "Toont de sleutel en de vingerafdruk van deze hub, of geeft de hub een nieuwe sleutel.",
    round: "Opent een ronde over een periode die voorbij is.",
    log: "Controleert of het logboek heel is.",
    demo: "Start een hub met twaalf verzonnen organisaties die meteen een ronde doen.",
  },
  wrongUse: "Dit commando is zo niet te gebruiken.",
  unknownCommand: (name: string) => `Het commando "${name}" bestaat niet.`,
  invalidSetting: (name: string) => `De instelling ${name} heeft geen geldige waarde.`,
  storeTooNew: "Deze gegevens zijn van een nieuwere hub; werk Nabij bij.",
  folderUnwritable: (folder: string) =>
    `In de map ${folder} kan de hub niet schrijven; kies met NABIJ_HUB_DATA_DIR een andere map.`,
  portTaken: (port: number) =>
    `Poort ${port} is al in gebruik; stop het andere programma of kies met PORT een andere poort.`,
  cannotListen: (host: string, port: number) =>
    `De hub kan niet luisteren op ${host}:${port}; kies met HOST en PORT een ander adres.`,
  running: (address: string, folder: string, fingerprint: string) =>
    `\nDe hub draait op ${address}\nVingerafdruk: ${fingerprint}\nGegevens staan in ${folder}. Stoppen: Ctrl+C.`,
  noApprovers: "Er zijn nog geen twee beheerders. Voeg ze toe met: approver add --email E --name N",
  approverAdded: (email: string, password: string) =>
    `${email} kan inloggen met wachtwoord ${password}. Dit wachtwoord is maar één keer te zien.`,
  approverDisabled: "Deze beheerder kan niet meer inloggen.",
  emailTaken: "Er is al een beheerder met dit e-mailadres.",
  unknownApprover: "Deze beheerder is er niet.",
  stopFirst: "De hub draait nog. Stop hem eerst; een nieuwe sleutel kan alleen als hij stilstaat.",
  rotateAsk: (fingerprint: string, rounds: number) =>
    `De hub krijgt een nieuwe sleutel in plaats van ${fingerprint}.${rounds === 0 ? "" : " De ronde die loopt, breekt voorgoed af."} De oude sleutel ondertekent de nieuwe; nodes volgen die keten vanzelf. Wie zich daarna aansluit, vergelijkt de nieuwe vingerafdruk. De oude sleutel is dan voorgoed weg. Zeker weten? Geef --yes mee.`,
  rotated: (fingerprint: string) =>
    `De hub heeft een nieuwe sleutel. Nieuwe vingerafdruk: ${fingerprint}\nPas hem aan waar hij op papier staat, en start de hub weer.`,
  roundOpened: (id: string) => `Ronde ${id} is open.`,
  logWhole: (lines: number) => `Het logboek heeft ${lines} regels en is heel.`,
  logBroken: (line: number) => `Het logboek klopt niet vanaf regel ${line}.`,
  demoLogin: (emails: readonly string[], password: string) =>
    `Let op: alles hier is verzonnen. Inloggen met ${emails.join(" of ")}, wachtwoord ${password}`,
  demoWaits: "De demo wacht op de aanmelding van de node…",
};
