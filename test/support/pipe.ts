import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';

/** What came back for a request, and when. */
export interface Answer {
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
  /** As `performance.now()` counts. */
  readonly at: number;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/**
 * A server as a process, without a protocol library in between: what is written in one call arrives at once, and times
 * are those of the pipe.
 */
export class Pipe {
  readonly process: ChildProcessWithoutNullStreams;
  /** Resolves with the exit code, or with the name of the signal. */
  readonly ended: Promise<number | string>;
  stderr = '';
  /** Ids of answers that nobody waits for: a second one, or one without a question. */
  readonly strays: unknown[] = [];
  /** Answers the server's requests, unless it gives undefined; told of its notifications too. */
  onMessage: (method: string, params: unknown, id?: unknown) => unknown = () => null;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #received: Buffer = Buffer.alloc(0);
  #count = 0;

  constructor(...command: readonly string[]) {
    const [program = process.execPath, ...args] = command;
    this.process = spawn(program, args);
    this.process.stdout.on('data', (data: Buffer) => this.receive(data, performance.now()));
    this.process.stderr.on('data', (data: Buffer) => {
      this.stderr += data.toString();
    });
    // A server that is gone is seen by its exit.
    this.process.stdin.on('error', () => undefined);
    this.ended = once(this.process, 'exit').then(([code, signal]) => code ?? signal);
  }

  /** Writes messages, all in one go. */
  send(...messages: readonly object[]): void {
    const frames = messages.map((message) => {
      const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
      return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
    });
    this.process.stdin.write(Buffer.concat(frames));
  }

  /** Writes a message whose members are given as text, which may be any. */
  sendText(members: string): void {
    const body = `{"jsonrpc":"2.0",${members}}`;
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  notify(method: string, params?: unknown): void {
    this.send({ method, params });
  }

  /** A request that is still to be sent, and its answer. */
  prepare(method: string, params?: unknown): { readonly message: Message; readonly answer: Promise<Answer> } {
    const id = ++this.#count;
    const answer = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    return { message: { id, method, params }, answer };
  }

  request(method: string, params?: unknown): Promise<Answer> {
    const { message, answer } = this.prepare(method, params);
    this.send(message);
    return answer;
  }

  async initialize(capabilities: object = {}, more: object = {}): Promise<Answer> {
    const answer = await this.request('initialize', { processId: process.pid, rootUri: null, capabilities, ...more });
    this.notify('initialized', {});
    return answer;
  }

  private receive(data: Buffer, at: number): void {
    this.#received = this.#received.length === 0 ? data : Buffer.concat([this.#received, data]);
    for (;;) {
      const head = this.#received.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/content-length: *(\d+)/i.exec(this.#received.toString('latin1', 0, head))?.[1]);
      const end = head + 4 + length;
      if (this.#received.length < end) return;
      const message = JSON.parse(this.#received.toString('utf8', head + 4, end)) as Message;
      this.#received = this.#received.subarray(end);
      this.take(message, at);
    }
  }

  private take({ id, method, params, result, error }: Message, at: number): void {
    if (method !== undefined) {
      const answer = this.onMessage(method, params, id);
      if (id !== undefined && answer !== undefined) this.send({ id, result: answer });
      return;
    }
    const waiting = this.#waiting.get(id as number);
    if (!waiting) this.strays.push(id);
    waiting?.({ result, ...(error && { error }), at });
    this.#waiting.delete(id as number);
  }
}
