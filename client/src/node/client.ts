/** A file of its own, so that the bundle of the client library is loaded only when it is needed. */
export { LanguageClient, TransportKind } from 'vscode-languageclient/node';
