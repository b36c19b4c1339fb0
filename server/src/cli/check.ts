import type { Analysis } from '../core/analyze.ts';
import { visible } from '../core/report/display.ts';
import type { Report } from '../core/report/summary.ts';
import { ahead } from './ahead.ts';
import { type CheckCommand, SEVERITIES } from './args.ts';
import { Configurations } from './configurations.ts';
import { findFiles, STDIN } from './files.ts';
import type { Host } from './host.ts';
import { type Judged, judge, load, type Unreadable } from './judge.ts';
import { type Known, openKnown } from './known.ts';
import { Progress } from './progress.ts';
import { remarks, type Work } from './remarks.ts';
import { reportFor } from './reports.ts';

/** Files that are read at a time: the disk does not wait for the rules, and memory does not fill with texts. */
const WIDTH = 16;

/** Judges files, mends them if asked to, and reports. Gives the exit code. */
export async function check(command: CheckCommand, host: Host): Promise<number> {
  const checking = new Checking(command, host, await openKnown(command));
  await checking.all();
  return checking.end();
}

/** Judges one file after the other; of each, only what is said of it is kept. */
class Checking {
  readonly #report: Report;
  readonly #work: Work = { errors: [], lookedAt: 0, recognized: 0, others: [], listed: 0, mended: 0 };
  readonly #output: string[] = [];
  #reached = false;

  constructor(
    private readonly command: CheckCommand,
    private readonly host: Host,
    private readonly known: Known,
  ) {
    this.#report = reportFor(command, host);
  }

  async all(): Promise<void> {
    const { command, host } = this;
    const { candidates, errors } = await findFiles(command.paths);
    this.#work.errors.push(...errors);
    const configurations = new Configurations(command.config);
    const progress = new Progress(host, candidates.length);
    try {
      for await (const file of ahead(candidates, WIDTH, (candidate) => load(candidate, configurations, host))) {
        progress.step();
        if ('error' in file) this.#fail(file);
        else this.#take(await judge(file, command.fix, host));
      }
    } finally {
      progress.end();
    }
  }

  async end(): Promise<number> {
    const { command, host } = this;
    const messages = this.#work.errors.map(({ message }) => message);
    const said = [...remarks(this.#work), ...(await this.known.end(messages.length === 0))];
    for (const text of this.#output) host.out(text);
    // What is mended on standard input, and a diff, are for programs, so the report makes room for them.
    const isOutTaken = command.fix === 'diff' || (command.fix === 'write' && command.paths.includes(STDIN.argument));
    (isOutTaken ? host.err : host.out)(this.#report.end({ remarks: said, errors: messages }));
    for (const message of messages) host.err(`ecs-taskdef: ${visible(message)}\n`);
    if (messages.length > 0) return 2;
    return this.#reached ? 1 : 0;
  }

  #fail({ candidate: { named, claimed }, error }: Unreadable): void {
    // What was there a moment ago and is gone is no concern of a person who named its folder.
    if (!named && error.reason === 'missing') return;
    if (!named) this.#work.lookedAt++;
    // What only happens to lie in the folder may well be something else.
    if (named || claimed || error.reason !== 'foreign') this.#work.errors.push(error);
  }

  #take({ candidate: { path, named }, analysis: whole, mended, output, failure }: Judged): void {
    const analysis = this.known.without(path, whole);
    const isOurs = analysis.kind !== 'unrecognized' || whole.findings.length > 0;
    const work = this.#work;
    if (!named) {
      work.lookedAt++;
      if (analysis.kind !== 'unrecognized') work.recognized++;
    }
    if (output !== '') this.#output.push(output);
    if (mended) work.mended++;
    if (failure) work.errors.push(failure);
    // What a folder holds beside task definitions is counted, not listed.
    if (!named && !isOurs) return;
    work.listed++;
    if (!isOurs) work.others.push(path);
    // The contract of the JSON report lists what is named, whatever it is.
    if (isOurs || this.command.format === 'json') this.#report.add({ path, analysis });
    this.#reached ||= reaches(analysis, this.command);
  }
}

/** Whether something is at least as grave as the severity asked for. */
function reaches({ findings }: Analysis, { severity }: CheckCommand): boolean {
  const limit = SEVERITIES.indexOf(severity);
  return findings.some((finding) => SEVERITIES.indexOf(finding.severity) <= limit);
}
