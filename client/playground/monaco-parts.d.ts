/** Monaco has no declarations of this part, which its hovers are made with. */
declare module 'monaco-editor/base/browser/markdownRenderer.js' {
  /** Markdown as elements, with nothing in them that would run. */
  export function renderMarkdown(
    markdown: { readonly value: string },
    options: { readonly actionHandler: (link: string) => void },
  ): { readonly element: HTMLElement; dispose(): void };
}
