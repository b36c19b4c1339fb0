import type { BaseLanguageClient } from 'vscode-languageclient';

/** One try at running the server. */
interface Run {
  /** As soon as it is made: it may never come to run. */
  client?: BaseLanguageClient;
  started?: Promise<BaseLanguageClient | undefined>;
}

/** So long a server has to end; what has not ended by then is left to the library, which kills its process. */
const END_MS = 2000;

/** The language server, which starts when it is first needed. Each start has a client of its own. */
export class Server {
  #run: Run | undefined;

  /**
   * @param create makes a client, which is not started yet
   * @param tell told why the server could not be started
   */
  constructor(
    private readonly create: () => Promise<BaseLanguageClient>,
    private readonly tell: (reason: string) => void,
  ) {}

  /** Whether the server runs or is being started. */
  get isStarted(): boolean {
    return this.#run !== undefined;
  }

  /** The client, if it can be asked now. */
  get running(): BaseLanguageClient | undefined {
    const client = this.#run?.client;
    return client?.isRunning() ? client : undefined;
  }

  /** The client, started if need be; undefined where that fails, which the person is told. The next call tries again. */
  client(): Promise<BaseLanguageClient | undefined> {
    this.#run ??= {};
    this.#run.started ??= this.start(this.#run);
    return this.#run.started;
  }

  /** Ends the server, however far it has come, and starts another. */
  async restart(): Promise<void> {
    await this.stop();
    await this.client();
  }

  /** Ends the server, if it was started. */
  async stop(): Promise<void> {
    const client = this.#run?.client;
    this.#run = undefined;
    if (client) await end(client);
  }

  private async start(run: Run): Promise<BaseLanguageClient | undefined> {
    try {
      const client = await this.create();
      if (run !== this.#run) return undefined;
      run.client = client;
      await client.start();
      return client;
    } catch (error) {
      // One that was given up has failed for that reason.
      if (run !== this.#run) return undefined;
      await this.stop();
      this.tell(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }
}

/** Takes a client out of use. It may be starting, or broken, and what it still has to say is for its log alone. */
async function end(client: BaseLanguageClient): Promise<void> {
  client.error = (message) => client.outputChannel.error(message);
  try {
    await client.dispose(END_MS);
  } catch {
    // What does not even end is to be replaced all the more.
  }
}
