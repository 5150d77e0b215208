/** A text file of the repository. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

const refused: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: "names a folder of one machine",
    pattern: /(?<![\w.@*:/~-])\/(home|Users|root|work|workspace)\/[\w.-]+/,
  },
  {
    what: "names where packages are downloaded from",
    pattern:
      /https?:\/\/[\w.:-]*(registry|artifactory|nexus|verdaccio|mirror|proxy)[\w.:-]*|^\s*registry\s*=/m,
  },
  {
    what: "names a folder outside the repository",
    pattern: /\bshared\/(design|seeds|data)\b/,
  },
  {
    what: "speaks of the work instead of the product",
    pattern:
      /\b(as (requested|instructed)|per the (brief|issue|task)|the (brief|issue) (says|text))\b/i,
  },
  {
    what: "was never filled in",
    pattern: /\blorem (ipsum)\b|\bJohn (Doe)\b|\bfoo@(bar)\b|<your[ -](name)>/i,
  },
];

/** Sentences that a reader of the repository alone cannot place. */
export function checkSpeech(files: readonly TextFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    refused.flatMap(({ what, pattern }) => {
      const match = pattern.exec(text);
      if (match === null) return [];
      return [`${path}:${lineOf(text, match.index)} ${what}: ${match[0].trim()}`];
    }),
  );
}

/** Documents that a text refers to by a file name that the repository does not hold. */
export function checkDocuments(files: readonly TextFile[], paths: readonly string[]): string[] {
  const names = new Set(paths.map((path) => path.split("/").at(-1)));
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/[\w./-]*?([\w-]+\.md)\b/g)]
      .filter(([, name]) => !names.has(name))
      .map(
        (match) => `${path}:${lineOf(text, match.index)} refers to ${match[1]}, which is not here`,
      ),
  );
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
