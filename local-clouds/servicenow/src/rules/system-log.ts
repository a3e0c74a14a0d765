/** Where the platform writes what a developer reads under System Logs. Levels as in `syslog.level`. */
export interface SystemLog {
  write(level: 'debug' | 'info' | 'warn' | 'error', source: string, message: string): void;
}

/** Level numbers of `syslog.level`. */
export const SYSLOG_LEVELS = { debug: '-1', info: '0', warn: '1', error: '2' } as const;
