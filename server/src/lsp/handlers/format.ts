import type {
  DocumentFormattingParams,
  DocumentRangeFormattingParams,
  DocumentRangesFormattingParams,
  Range,
  TextEdit,
} from 'vscode-languageserver';
import { layout } from '../../core/features/format.ts';
import { parseJson } from '../../core/syntax/json.ts';
import { toSpan, toTextEdit } from '../convert.ts';
import type { Session } from '../session.ts';

type Params = DocumentFormattingParams | DocumentRangeFormattingParams | DocumentRangesFormattingParams;

/** textDocument/formatting, rangeFormatting and rangesFormatting: the layout of a document, or of parts of it. */
export function formatHandler({ documents }: Session) {
  return (params: Params): TextEdit[] => {
    const document = documents.get(params.textDocument.uri);
    if (!document) return [];
    const { kind, tree } = documents.analysis(document);
    const options = { ...params.options, keepLines: documents.settings.keepLines };
    // What is no task definition is JSON all the same, and has not been read yet.
    const read = kind === 'unrecognized' ? parseJson(document.getText()) : tree;
    const ranges = rangesOf(params)?.map((range) => toSpan(document, range));
    return layout(read, ranges, options).map((edit) => toTextEdit(document, edit));
  };
}

function rangesOf(params: Params): readonly Range[] | undefined {
  if ('ranges' in params) return params.ranges;
  return 'range' in params ? [params.range] : undefined;
}
