import { WorkbookRefused } from "./workbook-refused.ts";

const zipMark = [0x50, 0x4b, 0x03, 0x04];
/** The mark of the files Office made until 2007; since then it wraps workbooks with a password. */
const oldOfficeMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** What a workbook with a password is called inside, two bytes a letter. */
const encryptedName = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Whether a file is a zip, which a workbook is, or a file of the old Office; from its first bytes. */
export function spreadsheetKind(head: Uint8Array): "zip" | "old-office" | null {
  if (startsWith(head, zipMark)) return "zip";
  return startsWith(head, oldOfficeMark) ? "old-office" : null;
}

/** Why a file of the old Office is not read: it has a password, or it is as old as it looks. */
export async function oldOfficeRefusal(
  chunks: AsyncIterable<Uint8Array>,
): Promise<WorkbookRefused> {
  const name = Uint8Array.from(encryptedName);
  let before = new Uint8Array();
  for await (const chunk of chunks) {
    const piece = new Uint8Array(before.length + chunk.length);
    piece.set(before);
    piece.set(chunk, before.length);
    if (holds(piece, name)) return new WorkbookRefused("encrypted-workbook");
    before = piece.slice(-name.length);
  }
  return new WorkbookRefused("old-workbook");
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function holds(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, next) => bytes[at + next] === byte)) return true;
  }
  return false;
}
