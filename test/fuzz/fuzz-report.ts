import type { FuzzAnswer, FuzzRequest } from './fuzz-request.ts';

/** Part of every secret that the fuzz and the fixtures plant; nothing else holds it. */
export const PLANTED = 'planted-';
/** An error answer tells what is wrong; it needs no more than this. Bytes. */
export const LARGEST_ERROR = 64 * 1024;
/** Far beyond what an answer takes, also on a busy machine. */
export const HANG_MS = 30_000;

const STACK = /\n\s+at \S+ \(|node_modules|\.ts:\d+:\d+/;
const SHOWN = 400;

/** Counts what came back, and keeps what should not have. */
export class FuzzReport {
  inputs = 0;
  serverErrors = 0;
  largestErrorBytes = 0;
  hangs = 0;
  secretsSeen = 0;
  slowestMs = 0;
  /** What is wrong, each with the input that did it. */
  readonly faults: string[] = [];
  /** Statuses by route. */
  readonly reached = new Map<string, Set<number>>();
  readonly #secrets: ReadonlySet<string>;

  /** @param secrets what must not be seen beside what is planted; it may grow */
  constructor(secrets: ReadonlySet<string>) {
    this.#secrets = secrets;
  }

  note(request: FuzzRequest, answer: FuzzAnswer): void {
    this.inputs += 1;
    this.slowestMs = Math.max(this.slowestMs, answer.milliseconds);
    const statuses = this.reached.get(request.route) ?? new Set();
    this.reached.set(request.route, statuses.add(answer.status));
    if (answer.status >= 400) this.#judgeError(request, answer);
    if (this.#holdsSecret(answer.headers) || this.#holdsSecret(answer.body)) {
      this.secretsSeen += 1;
      this.#fault('a secret in an answer', request, answer);
    }
  }

  /** No answer within {@link HANG_MS}. */
  noteHang(request: FuzzRequest): void {
    this.inputs += 1;
    this.hangs += 1;
    this.#fault('no answer', request);
  }

  /** Something other than an answer, as a domain function that throws. */
  noteFault(what: string, input: unknown): void {
    this.faults.push(`${what}: ${shorten(JSON.stringify(input) ?? String(input))}`);
  }

  /** Looks for what was planted in what was logged. */
  searchLog(lines: readonly string[]): void {
    for (const line of lines.filter((each) => this.#holdsSecret(each))) {
      this.secretsSeen += 1;
      this.faults.push(`a secret in the log: ${shorten(line)}`);
    }
  }

  #holdsSecret(text: string): boolean {
    return text.includes(PLANTED) || [...this.#secrets].some((secret) => secret !== '' && text.includes(secret));
  }

  #judgeError(request: FuzzRequest, answer: FuzzAnswer): void {
    const bytes = Buffer.byteLength(answer.body);
    this.largestErrorBytes = Math.max(this.largestErrorBytes, bytes);
    if (bytes > LARGEST_ERROR) this.#fault(`an error answer of ${bytes} bytes`, request, answer);
    if (STACK.test(answer.body)) this.#fault('a stack in an answer', request, answer);
    if (answer.status >= 500) {
      this.serverErrors += 1;
      this.#fault(`status ${answer.status}`, request, answer);
    }
  }

  #fault(what: string, { caller, method, target, headers, body }: FuzzRequest, answer?: FuzzAnswer): void {
    const sent = JSON.stringify({ caller, method, target, headers, body });
    this.faults.push(`${what}: ${shorten(sent)}${answer === undefined ? '' : ` -> ${shorten(answer.body)}`}`);
  }
}

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length} characters)` : text;
}
