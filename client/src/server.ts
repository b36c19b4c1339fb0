import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The language server, which starts when it is first needed. */
export class Server {
  #client: Promise<BaseLanguageClient> | undefined;

  /** @param connect makes a client and starts it */
  constructor(private readonly connect: () => Promise<BaseLanguageClient>) {}

  /** Whether the server runs or is being started. */
  get isStarted(): boolean {
    return this.#client !== undefined;
  }

  /** The client, started if need be; undefined where that fails, which the person is told. The next call tries again. */
  async client(): Promise<BaseLanguageClient | undefined> {
    this.#client ??= this.connect();
    try {
      return await this.#client;
    } catch (error) {
      this.#client = undefined;
      void vscode.window.showErrorMessage(failure(error));
      return undefined;
    }
  }

  /** Ends the server and starts it anew. */
  async restart(): Promise<void> {
    if (!this.#client) {
      await this.client();
      return;
    }
    const client = await this.#client.catch(() => undefined);
    try {
      await client?.stop();
    } catch {
      // What does not even end is to be replaced all the more.
    }
    try {
      await client?.start();
    } catch (error) {
      void vscode.window.showErrorMessage(failure(error));
    }
  }

  /** Ends the server, if it was started. */
  async stop(): Promise<void> {
    await (await this.#client?.catch(() => undefined))?.stop();
  }
}

function failure(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return vscode.l10n.t('The language server for ECS task definitions could not be started: {0}', reason);
}
