const nineDigits = /(?<!\d)(?=(\d(?:[\s.]*\d){8})(?!\d))/g;

/**
 * Whether a text holds a citizen service number (burgerservicenummer): nine digits, spaces or dots
 * between them allowed, no part of a longer run of digits, that pass the eleven test
 * (signals-core, export). Full-width and other digits of Unicode count as digits.
 */
export function holdsCitizenServiceNumber(text: string): boolean {
  if (text.length < 9 || hasFewDigits(text)) return false;
  const plain = text.normalize("NFKC");
  for (const [, found = ""] of plain.matchAll(nineDigits)) {
    if (passesElevenTest(found.replace(/\D/g, ""))) return true;
  }
  return false;
}

/** Whether a text of plain characters has too few digits; of any other the digits are not counted. */
function hasFewDigits(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) return false;
    if (code >= 48 && code <= 57) digits += 1;
  }
  return digits < 9;
}

function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => {
    const weight = at === 8 ? -1 : 9 - at;
    return total + weight * Number(digit);
  }, 0);
  return sum % 11 === 0;
}
