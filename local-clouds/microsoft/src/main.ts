import { parseArgs } from 'node:util';
import { LOCAL_CLIENT, type LocalMicrosoft, startLocalMicrosoft } from './index.ts';

const USAGE = `Usage: npm run local-microsoft -- [--port P] [--redirect-uri URL]... [--public-url URL] [--faults]

  --port          port on 127.0.0.1 (8082)
  --redirect-uri  where sign-in may return to; may be given more than once (http://127.0.0.1:8080/signin/callback)
  --public-url    how others reach it, when not by http://127.0.0.1:<port>
  --faults        offer /_twin/* and buttons on the start page: move the clock, mark controls, inject failures`;

const STOP_DEADLINE_MS = 10_000;

const { port, redirectUris, publicUrl, faults } = parseCommandLine();
const microsoft = await startLocalMicrosoft({
  port,
  faults,
  clients: [{ ...LOCAL_CLIENT, redirectUris }],
  ...(publicUrl === undefined ? {} : { publicUrl }),
}).catch((error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') fail(portTaken(port));
  fail(`Could not start: ${error.message}`);
});

describe(microsoft);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    // A stop that hangs ends all the same.
    setTimeout(() => process.exit(1), STOP_DEADLINE_MS).unref();
    void microsoft.close().then(() => process.exit(0));
  });
}

function parseCommandLine() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '8082' },
        'redirect-uri': { type: 'string', multiple: true, default: ['http://127.0.0.1:8080/signin/callback'] },
        'public-url': { type: 'string' },
        faults: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port ${values.port} is not a port`);
    for (const url of [...values['redirect-uri'], values['public-url'] ?? 'http://ok']) {
      if (!URL.canParse(url)) throw new Error(`${url} is not a URL`);
    }
    return { port, redirectUris: values['redirect-uri'], publicUrl: values['public-url'], faults: values.faults };
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function describe({ url, issuer, accounts }: LocalMicrosoft): void {
  console.log(`Local Microsoft     ${url}${faults ? '  (faults at /_twin/)' : ''}`);
  console.log(`ENTRA_ISSUER        ${issuer}`);
  console.log(`ENTRA_CLIENT_ID     ${LOCAL_CLIENT.clientId}`);
  console.log(`ENTRA_CLIENT_SECRET ${LOCAL_CLIENT.clientSecret}`);
  console.log(`GRAPH_URL           ${url}`);
  for (const { userPrincipalName, password, title } of accounts) {
    console.log(`Login               ${userPrincipalName.padEnd(30)} ${password.padEnd(14)} ${title}`);
  }
}

function portTaken(taken: number): string {
  return `Port ${taken} is taken by another program. End that program, or choose another port with --port.`;
}

function fail(text: string): never {
  console.error(text);
  process.exit(1);
}
