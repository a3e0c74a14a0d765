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
    /** How long the roles that Entra ID told count, before it is asked again. */
    rolesLifetimeMs: number;
    /** IP addresses and networks whose `X-Forwarded-For` counts. */
    trustedProxies: readonly string[];
    requestsPerMinute: number;
    /** Reads `/metrics`; null: nobody does, or only this machine. */
    metricsToken: string | null;
    /** Without a token this machine reads `/metrics`. Never in production: a proxy on this machine speaks for everyone. */
    metricsForThisMachine: boolean;
    /** As people read them: `*.service-now.com`. */
    allowedHosts: readonly string[];
    /** IP addresses and networks from which this service calls instances; empty: the operator has not told. */
    outboundAddresses: readonly string[];
    /** Built portal; null when it was not built. */
    portalFolder: string | null;
  };
}
