// Who may import whom. Each rule is a sentence of docs/architecture.md; a broken one fails `npm test`.

/** @type {(name: string, comment: string, from: object, to: object) => object} */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const OUTSIDE_TESTS = '(^|/)test/';

module.exports = {
  forbidden: [
    forbid('no-circular', 'A cycle hides which of two modules decides.', {}, { circular: true }),
    forbid(
      'contract-imports-nothing',
      'shared-types is pure.',
      { path: '^shared-types/src' },
      { pathNot: '^shared-types/src' },
    ),
    forbid(
      'products-apart',
      'The two products share only the contract.',
      { path: '^now-app' },
      { path: '^connector-service' },
    ),
    forbid(
      'products-apart-2',
      'The two products share only the contract.',
      { path: '^connector-service' },
      { path: '^now-app' },
    ),
    forbid(
      'twins-see-artefacts-only',
      'The local clouds know the products by HTTP and by built files.',
      { path: '^local-clouds/' },
      { path: '^(now-app|connector-service|shared-types)/|shared-types/dist' },
    ),
    forbid(
      'products-know-no-twin',
      'The products do not know that twins exist.',
      { path: '^(now-app|connector-service|shared-types)/src' },
      { path: '^(local-clouds|scripts|test)/' },
    ),
    forbid(
      'now-app-domain-is-pure',
      'Decisions know no Glide, no REST and no records: they get what they need as arguments.',
      { path: '^now-app/src/server/domain' },
      { path: '^now-app/src/(server/(rest|platform)|fluent|client)|@servicenow' },
    ),
    forbid(
      'now-app-glide-in-platform-only',
      'platform/ is the only place that touches Glide; REST handlers use its types at most.',
      { path: '^now-app/src/(server/(domain|rest)|client)' },
      { path: '@servicenow/glide', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'now-app-platform-below-rest',
      'rest calls platform, never the other way round.',
      { path: '^now-app/src/server/platform' },
      { path: '^now-app/src/(server/rest|fluent|client)' },
    ),
    forbid(
      'connector-compose-alone-knows-classes',
      'Use cases know ports; only compose.ts names stores and clients.',
      { path: '^connector-service/src/(sharing|delivery|sync|tickets|connections|ports)/' },
      { path: '^connector-service/src/(http|entra|secure-score|servicenow|stores|config)/' },
    ),
    forbid(
      'connector-failures-know-facts-only',
      'What a failure means is decided in one room, from the facts of the failure alone.',
      { path: '^connector-service/src/failures/' },
      {
        path: '^connector-service/src/',
        pathNot: '^connector-service/src/(failures/|ports/instance-errors|notices|errors)',
      },
    ),
    forbid(
      'connector-clients-apart',
      'Each remote side is a room of its own.',
      { path: '^connector-service/src/(entra|secure-score|servicenow)/' },
      { path: '^connector-service/src/http/' },
    ),
    forbid(
      'connector-entra-alone',
      'Each remote side is a room of its own.',
      { path: '^connector-service/src/entra/' },
      { path: '^connector-service/src/(secure-score|servicenow|stores)/' },
    ),
    forbid(
      'connector-secure-score-alone',
      'Each remote side is a room of its own.',
      { path: '^connector-service/src/secure-score/' },
      { path: '^connector-service/src/(entra|servicenow|stores)/' },
    ),
    forbid(
      'connector-servicenow-alone',
      'Each remote side is a room of its own.',
      { path: '^connector-service/src/servicenow/' },
      { path: '^connector-service/src/(entra|secure-score|stores)/' },
    ),
    forbid(
      'connector-http-uses-use-cases',
      'Routes speak to use cases and ports, never to tables.',
      { path: '^connector-service/src/http/' },
      { path: '^connector-service/src/(stores|servicenow|secure-score)/' },
    ),
    forbid(
      'simple-oauth2-once',
      'simple-oauth2 forgets refresh tokens and logs secrets: it is wrapped in one file.',
      { path: '^connector-service/src', pathNot: '^connector-service/src/servicenow/oauth-client\\.ts$' },
      { path: 'simple-oauth2' },
    ),
    forbid(
      'no-dev-dependency-in-products',
      'What runs in production is a dependency.',
      { path: '^(connector-service|now-app)/src', pathNot: '^now-app/src/(fluent|client)' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: `${OUTSIDE_TESTS}|/dist/|/target/` },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
  },
};
