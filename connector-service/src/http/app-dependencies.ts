import type { Registry } from 'prom-client';
import type { Ports } from '../ports/ports.ts';
import type { SecureScoreSource } from '../ports/secure-score-source.ts';
import type { SignIn } from '../ports/sign-in.ts';
import type { EndedSessionStore } from '../ports/stores.ts';

/** Everything the HTTP side uses. Tests give their own of each. */
export interface AppDependencies {
  ports: Ports;
  secureScore: SecureScoreSource;
  signIn: SignIn;
  endedSessions: EndedSessionStore;
  metrics: Registry;
  /** Fails when the service cannot work now. */
  checkReady: () => Promise<void>;
  /** Aborted when the service stops: answers without end end then. */
  stopping: AbortSignal;
  settings: {
    sessionSecret: string;
    /** IP addresses and networks whose `X-Forwarded-For` counts. */
    trustedProxies: readonly string[];
    requestsPerMinute: number;
    /** Reads `/metrics` from afar; null: this machine only. */
    metricsToken: string | null;
    /** As people read them: `*.service-now.com`. */
    allowedHosts: readonly string[];
    /** Built portal; null when it was not built. */
    portalFolder: string | null;
  };
}
