import { type Diagnostic, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';

/**
 * Remembers what was last told of each document, to answer "unchanged" when nothing is new. An id names a content, whether
 * a document was asked for or the workspace.
 */
export class Results {
  readonly #last = new Map<string, { readonly id: string; readonly content: string }>();
  #count = 0;

  report(uri: string, items: Diagnostic[], previousId: string | undefined): DocumentDiagnosticReport {
    const content = JSON.stringify(items);
    const last = this.#last.get(uri);
    const isSame = last?.content === content;
    if (isSame && last.id === previousId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: last.id };
    const resultId = isSame ? last.id : String(++this.#count);
    this.#last.set(uri, { id: resultId, content });
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }
}
