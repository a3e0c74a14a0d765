/** What `npm audit --json` said. */
export interface AuditVerdict {
  /** `not_asked`: nothing is known, which is no pass. */
  outcome: 'clean' | 'vulnerable' | 'not_asked';
  /** For a person. */
  lines: string[];
}

interface Vulnerability {
  severity: string;
  via: (string | { title?: string; url?: string })[];
  range: string;
}

/** @param output of `npm audit --json`; anything else counts as not asked */
export function judgeAudit(output: string): AuditVerdict {
  const answer = parse(output);
  if (typeof answer?.vulnerabilities !== 'object') {
    const reason = answer?.message ?? 'npm gave no answer';
    return {
      outcome: 'not_asked',
      lines: [`The registry could not be asked about weaknesses: ${reason}.`, 'Run it where the registry answers.'],
    };
  }
  const found = Object.entries(answer.vulnerabilities);
  if (found.length === 0) return { outcome: 'clean', lines: ['No package of the lock file has a known weakness.'] };
  return { outcome: 'vulnerable', lines: found.map(([name, vulnerability]) => describe(name, vulnerability)) };
}

function describe(name: string, { severity, range, via }: Vulnerability): string {
  const reasons = via.map((each) =>
    typeof each === 'string' ? `by ${each}` : `${each.title ?? ''} ${each.url ?? ''}`.trim(),
  );
  return `${name} ${range} (${severity}): ${reasons.join('; ')}`;
}

function parse(output: string): { vulnerabilities?: Record<string, Vulnerability>; message?: string } | null {
  try {
    return JSON.parse(output);
  } catch {
    return null;
  }
}
