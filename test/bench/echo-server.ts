import { createConnection, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The floor of any server on this protocol library: it keeps documents, and answers every request with nothing. */
const connection = createConnection(process.stdin, process.stdout);
connection.onInitialize(() => ({ capabilities: { textDocumentSync: 2 } }));
connection.onRequest(() => null);
new TextDocuments(TextDocument).listen(connection);
connection.listen();
