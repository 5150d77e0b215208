/**
 * The library turns a model given as text into a call to a service on the internet, through a
 * default provider. Here there is none: reading it throws (reflection §4.8).
 */
export function refuseDefaultProvider(): void {
  if (Object.getOwnPropertyDescriptor(globalThis, "AI_SDK_DEFAULT_PROVIDER")?.get === refused) {
    return;
  }
  Object.defineProperty(globalThis, "AI_SDK_DEFAULT_PROVIDER", { get: refused });
  // Warnings of the library would go to stdout, which is the answer of a command.
  Object.defineProperty(globalThis, "AI_SDK_LOG_WARNINGS", { value: false });
}

function refused(): never {
  throw new Error("a model has an address of its own, never a default");
}
