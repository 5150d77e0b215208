type BuiltFile = {
  readonly fileName: string;
  /** The source a chunk began with; absent or null for what is shared, and for what is no script. */
  readonly facadeModuleId?: string | null;
};

type Built = { readonly bundle?: Readonly<Record<string, BuiltFile>> };

/**
 * For Vite: what a page asks for along with its first script, in `index.html`: the letters, which a
 * browser finds only after the styles, and what was built from sources that end in one of `sources`.
 */
export function firstPage(base: string, sources: readonly string[]) {
  const link = ({ fileName }: BuiltFile, attrs: Readonly<Record<string, string>>) => ({
    tag: "link",
    attrs: { ...attrs, crossorigin: true, href: `${base}${fileName}` },
    injectTo: "head" as const,
  });
  const linksFor = (file: BuiltFile) => {
    if (/latin-wght-normal-[\w-]+\.woff2$/.test(file.fileName))
      return [link(file, { rel: "preload", as: "font", type: "font/woff2" })];
    const source = file.facadeModuleId?.replaceAll("\\", "/") ?? "";
    return sources.some((end) => source.endsWith(end))
      ? [link(file, { rel: "modulepreload" })]
      : [];
  };
  return {
    name: "nabij-first-page",
    apply: "build" as const,
    transformIndexHtml: {
      order: "post" as const,
      handler: (_html: string, { bundle = {} }: Built) => Object.values(bundle).flatMap(linksFor),
    },
  };
}
