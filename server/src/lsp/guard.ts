import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Documents } from './documents.ts';

/** A request handler that may take its time. */
type Handler<P, R> = (params: P, token: CancellationToken) => R | Promise<R>;

/**
 * Puts a guard around request handlers: a cancelled request ends at once, and one that breaks is logged and
 * answered with `neutral`, so that no mistake of ours ever shows as an error message in somebody's editor. A refusal
 * in words is an answer like any other. After `shutdown` there is none.
 */
export function createGuard(connection: Connection, isShutDown: () => boolean) {
  async function attempt<R>(name: string, neutral: R, work: () => R | Promise<R>): Promise<R> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.error(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
      return neutral;
    }
  }

  return function guard<P, R>(name: string, neutral: R, handler: Handler<P, R>) {
    return async (params: P, token: CancellationToken): Promise<R> => {
      if (isShutDown()) throw new ResponseError(ErrorCodes.InvalidRequest, 'the server is shut down');
      if (token.isCancellationRequested) throw cancelled();
      const answer = await attempt(name, neutral, () => handler(params, token));
      if (token.isCancellationRequested) throw cancelled();
      return answer;
    };
  };
}

/**
 * For a handler that waits, and is asked about a place: when the document has changed meanwhile, the place is no more
 * and the client is told so.
 */
export function whileCurrent<P extends { readonly textDocument: TextDocumentIdentifier }, R>(
  documents: Documents,
  handler: (params: P) => Promise<R>,
) {
  return async (params: P): Promise<R> => {
    const { uri } = params.textDocument;
    const version = documents.get(uri)?.version;
    const answer = await handler(params);
    if (documents.get(uri)?.version === version) return answer;
    throw new ResponseError(LSPErrorCodes.ContentModified, 'content modified');
  };
}

/** Lets a request to the client run; a client that refuses it is noted in the log and does no harm. */
export function inBackground(connection: Connection, name: string, request: Promise<unknown>): void {
  request.catch((error: unknown) => connection.console.warn(`${name}: ${String(error)}`));
}

/** Tells the person something that they can mend. */
export function warn(connection: Connection, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}

export type Guard = ReturnType<typeof createGuard>;

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
