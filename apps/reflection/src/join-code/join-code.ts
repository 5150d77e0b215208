/** Digits in a code for joining. */
const codeLength = 6;

/** The code in what somebody typed, pasted, or followed a link with: its digits, at most six. */
export function readCode(text: string): string {
  return text.replace(/\D/g, "").slice(0, codeLength);
}

/** "483 920": as it is easiest to read aloud and to type over. */
export function inGroups(code: string): string {
  return code.replace(/(\d{3})(?=\d)/g, "$1 ");
}

/** True when it can be a code; whether it is one only the node knows. */
export function isWhole(code: string): boolean {
  return code.length === codeLength;
}
