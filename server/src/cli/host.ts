import { isatty } from 'node:tty';

/** What the command line needs from the process that it runs in. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether output is shown in colours. */
  readonly colour: boolean;
  /** Whether somebody looks at what is written to `err`. */
  readonly terminal: boolean;
  /** Milliseconds, to measure how long something takes. */
  now(): number;
  readStdin(): Promise<Uint8Array>;
  out(text: string): void;
  err(text: string): void;
}

/** The process itself. A reader that goes away (`… | head`) ends the program quietly. */
export function processHost(): Host {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      if (stream === process.stdout) process.stderr.write(`ecs-taskdef: ${error.message}\n`);
      process.exit(2);
    });
  }
  return {
    env: process.env,
    colour: wantsColour(process.env),
    terminal: process.env.TERM !== 'dumb' && isatty(2),
    now: () => performance.now(),
    readStdin,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  };
}

/** A terminal gets colours, unless the environment says otherwise (https://no-color.org, https://force-color.org). */
function wantsColour({ NO_COLOR, FORCE_COLOR, TERM }: Readonly<Record<string, string | undefined>>): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return TERM !== 'dumb' && isatty(1);
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
