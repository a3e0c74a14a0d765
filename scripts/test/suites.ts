/** One mocha run. */
export interface Suite {
  name: string;
  specs: string;
  /** Files side by side; 1 where the files share an engine that is opened once for the whole run. */
  jobs: number;
}

export const SUITES: Suite[] = [
  { name: 'scripts', specs: 'test/scripts/**/*.spec.ts', jobs: 1 },
  { name: 'documents', specs: 'test/documents/**/*.spec.ts', jobs: 1 },
  { name: 'shared-types', specs: 'shared-types/test/**/*.spec.ts', jobs: 1 },
  { name: 'local-microsoft', specs: 'local-clouds/microsoft/test/**/*.spec.ts', jobs: 1 },
  { name: 'local-instance', specs: 'local-clouds/servicenow/test/**/*.spec.ts', jobs: 2 },
  { name: 'now-app', specs: 'now-app/test/**/*.spec.ts', jobs: 1 },
  { name: 'connector-service', specs: 'connector-service/test/**/*.spec.ts', jobs: 1 },
  { name: 'contract', specs: 'test/contract/**/*.spec.ts', jobs: 1 },
  { name: 'end-to-end', specs: 'test/end-to-end/**/*.spec.ts', jobs: 2 },
  { name: 'browser', specs: 'test/browser/**/*.spec.ts', jobs: 1 },
];
