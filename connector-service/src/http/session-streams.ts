import type { Response } from 'express';
import { TooManyRequestsError } from './http-errors.ts';
import type { Session } from './session-cookie.ts';

/** Proxies close connections that are silent for a minute. */
const HEARTBEAT_MS = 25_000;
/** An event, not a comment: pages hear it, and ask by themselves where they do not. */
const HEARTBEAT = 'event: heartbeat\ndata: {}\n\n';
const STREAMS_PER_PERSON = 20;
/** Whoever has taken nothing for so many heartbeats is gone. */
const HEARTBEATS_WITHOUT_DRAIN = 3;

export interface SessionStreamsOptions {
  /** Whether a session is over by now, wherever it was ended. */
  isOver: (session: Session) => Promise<boolean>;
  /** Aborted when the service stops. */
  stopping: AbortSignal;
  /** Repeats work until the function that it returns is called. Default: the platform's timer. */
  every?: (ms: number, work: () => void) => () => void;
}

/** One answer without end. */
export interface SessionStream {
  /**
   * Sends what `compose` says at the moment when the reader takes it: while it does not, nothing is written, and only
   * the newest `compose` is remembered.
   */
  send(compose: () => string): void;
}

interface OpenStream extends SessionStream {
  session: Session;
  end(): void;
}

/**
 * Answers without end, each tied to the session that opened it: at once where that session is ended in this process,
 * else by the next heartbeat. They are counted by person, however many sessions that person has.
 */
export class SessionStreams {
  readonly #options: Required<SessionStreamsOptions>;
  readonly #open = new Set<OpenStream>();

  constructor(options: SessionStreamsOptions) {
    this.#options = { every: repeat, ...options };
  }

  /** Throws `TooManyRequestsError` when the person has as many as one may have. */
  refuseTooMany(session: Session): void {
    const person = personOf(session);
    const open = [...this.#open].filter((stream) => personOf(stream.session) === person).length;
    if (open >= STREAMS_PER_PERSON) throw new TooManyRequestsError(HEARTBEAT_MS / 1000);
  }

  /** Begins an answer of server-sent events. `onClose` is called once, whichever side ended it. */
  start(session: Session, response: Response, onClose: () => void): SessionStream {
    const { isOver, stopping, every } = this.#options;
    let waiting: (() => string) | null = null;
    let beatsWithoutDrain = 0;
    const flush = () => {
      if (waiting === null || response.writableNeedDrain || response.writableEnded) return;
      const text = waiting();
      waiting = null;
      response.write(text);
    };
    const beat = async () => {
      if (await isOver(session)) return stream.end();
      beatsWithoutDrain = response.writableNeedDrain ? beatsWithoutDrain + 1 : 0;
      if (beatsWithoutDrain >= HEARTBEATS_WITHOUT_DRAIN) response.destroy();
      else if (!response.writableNeedDrain && !response.writableEnded) response.write(HEARTBEAT);
    };
    const stream: OpenStream = {
      session,
      send(compose) {
        waiting = compose;
        flush();
      },
      end: () => void response.end(),
    };
    // A database that does not answer ends no stream; the next heartbeat asks again.
    const stopBeating = every(HEARTBEAT_MS, () => void beat().catch(() => {}));
    this.#open.add(stream);
    response.on('drain', flush);
    stopping.addEventListener('abort', stream.end);
    response.once('close', () => {
      this.#open.delete(stream);
      stopBeating();
      stopping.removeEventListener('abort', stream.end);
      onClose();
    });
    response.setHeader('Content-Type', 'text/event-stream');
    response.setHeader('X-Accel-Buffering', 'no');
    // The first heartbeat at once: a page learns whether anything comes through.
    response.write(`retry: 3000\n\n${HEARTBEAT}`);
    if (stopping.aborted) stream.end();
    return stream;
  }

  /** Ends those of one session. */
  endSession(sessionId: string): void {
    this.#endWhere(({ id }) => id === sessionId);
  }

  /** Ends those of everybody of a tenant. */
  endTenant(tenantId: string): void {
    this.#endWhere(({ person }) => person.tenantId === tenantId);
  }

  #endWhere(isMeant: (session: Session) => boolean): void {
    for (const stream of this.#open) if (isMeant(stream.session)) stream.end();
  }
}

function personOf({ person }: Session): string {
  return `${person.tenantId}/${person.objectId}`;
}

function repeat(ms: number, work: () => void): () => void {
  const timer = setInterval(work, ms);
  return () => clearInterval(timer);
}
