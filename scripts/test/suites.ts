/** One mocha run, in a process of its own. */
export interface Suite {
  name: string;
  specs: string;
}

/** The longest first: they start first, and the short ones fill what is left. */
export const SUITES: Suite[] = [
  { name: 'browser-portal', specs: 'test/browser/portal/**/*.spec.ts' },
  { name: 'browser-now-app', specs: 'test/browser/now-app/**/*.spec.ts' },
  { name: 'end-to-end', specs: 'test/end-to-end/**/*.spec.ts' },
  { name: 'connector-service', specs: 'connector-service/test/**/*.spec.ts' },
  { name: 'local-instance', specs: 'local-clouds/servicenow/test/**/*.spec.ts' },
  { name: 'fuzz', specs: 'test/fuzz/**/*.spec.ts' },
  { name: 'contract', specs: 'test/contract/**/*.spec.ts' },
  { name: 'now-app', specs: 'now-app/test/**/*.spec.ts' },
  { name: 'local-microsoft', specs: 'local-clouds/microsoft/test/**/*.spec.ts' },
  { name: 'shared-types', specs: 'shared-types/test/**/*.spec.ts' },
  { name: 'scripts', specs: 'test/scripts/**/*.spec.ts' },
  { name: 'security', specs: 'test/security/**/*.spec.ts' },
  { name: 'documents', specs: 'test/documents/**/*.spec.ts' },
];
