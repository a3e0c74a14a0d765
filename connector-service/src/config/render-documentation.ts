import { defaultFor, SETTINGS, type Setting } from './settings.ts';

const ALL: Setting<unknown>[] = Object.values(SETTINGS);

/** Text of `.env.example`: what must be set stands bare, the rest as comments with its default. */
export function renderEnvExample(): string {
  const blocks = ALL.map((setting) => {
    const standard = defaultFor(setting, 'production');
    const line = standard === undefined ? `${setting.name}=` : `# ${setting.name}=${standard ?? ''}`;
    return [...wrap(setting.description, 100).map((text) => `# ${text}`), line].join('\n');
  });
  const head =
    '# Settings of the connector. Made from connector-service/src/config/settings.ts; see docs/configuration.md.';
  return `${[head, ...blocks].join('\n\n')}\n`;
}

/** Text of `docs/configuration.md`. */
export function renderConfigurationPage(): string {
  const rows = ALL.map((setting) => {
    const secret = setting.secret === true ? 'yes' : '';
    return `| \`${setting.name}\` | ${describeDefault(setting)} | ${secret} | ${setting.description.replaceAll('|', '\\|')} |`;
  });
  return `# Configuration of the connector

Made from \`connector-service/src/config/settings.ts\` by \`npm run generate\`.

The connector reads its settings from the environment when it starts. It reports every problem at once and then stops;
its first log line shows all settings, secrets only as \`set\`. A secret can also be read from a file: set
\`<name>_FILE\` to its path. Production (the default) refuses http addresses, known or weak keys, a \`DEBUG\` that prints
secrets, \`NODE_TLS_REJECT_UNAUTHORIZED=0\` and Node's options that weaken TLS or HTTP, networks of proxies wider than
/8 (IPv6: /16), and a \`DATABASE_URL\` to another machine without \`sslmode=verify-full\`.

| Setting | Default | Secret | What it is |
|---|---|---|---|
${rows.join('\n')}
`;
}

function describeDefault(setting: Setting<unknown>): string {
  const production = quote(defaultFor(setting, 'production'));
  const development = setting.secret === true ? 'a known key' : quote(defaultFor(setting, 'development'));
  return 'productionDefault' in setting ? `${production}; in development ${development}` : production;
}

function quote(text: string | null | undefined): string {
  if (text === undefined) return '**must be set**';
  return text === null || text === '' ? 'none' : `\`${text}\``;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
