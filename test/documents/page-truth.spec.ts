import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { SETTINGS } from '../../connector-service/src/config/settings.ts';
import { MEASUREMENTS } from '../../scripts/bench/measurements.ts';
import { SUITES } from '../../scripts/test/suites.ts';
import { codeSpans, type Page, ROOT, readPages } from './pages.ts';

/** Made by a build, or by the reader: a page may name them though no checkout holds them. */
const NOT_IN_THE_TREE = new Set(['dist/app', 'node_modules/node/bin/node', 'node_modules/', '.env']);
/** Words of others that look like a setting of ours. */
const FOREIGN_CAPITALS = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE|HTTP|HTTPS|OAUTH|JSON|HTML|UUID|HMAC)$/;
const FOLDERS = '{shared-types/src,now-app/src,connector-service,local-clouds,scripts,test}';

/** What pages say about this tree is looked up in the tree, so that a page cannot outlive what it describes. */
describe('the pages', () => {
  const pages = readPages();
  const code = globSync(`${FOLDERS}/**/*.{ts,tsx,mjs}`, {
    cwd: ROOT,
    exclude: ['**/node_modules/**', '**/dist/**', '**/generated/**', 'test/documents/**'],
  });
  const source = [...code, 'package.json', '.npmrc'].map((path) => readFileSync(ROOT + path, 'utf8')).join('\n');

  it('name files and folders that exist, from the root or from the folder of the page', () => {
    expect(
      everyFault(pages, (page) => codeSpans(page).filter((span) => isPath(span) && !exists(span, page))),
    ).to.deep.equal([]);
  });

  it('name files by a name that some file has', () => {
    const names = new Set(
      globSync(['**/*', '.*'], { cwd: ROOT, exclude: ['**/node_modules/**'] }).map((path) => basename(path)),
    );
    const isName = (span: string) => /^\.?[\w-][\w.-]*\.(?:ts|tsx|mjs|cjs|md|json)$/.test(span);
    expect(
      everyFault(pages, (page) =>
        codeSpans(page).filter((span) => isName(span) && span !== '.now.ts' && !names.has(span)),
      ),
    ).to.deep.equal([]);
  });

  it('link to files and headings that exist', () => {
    expect(everyFault(pages, brokenLinks)).to.deep.equal([]);
  });

  it('name commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { scripts: Record<string, string> };
    const builtIn = ['ci', 'install', 'audit', 'sbom', 'query'];
    const known = (command: string) => command in scripts || builtIn.includes(command);
    const suites = SUITES.map(({ name }) => name);
    const measurements = MEASUREMENTS.map(({ name }) => name);
    expect(
      everyFault(pages, (page) => {
        const text = typed(page);
        return [
          ...words(text, /^npm (?:run )?(?:--silent )?([a-z][\w-]*)/gm).filter((command) => !known(command)),
          ...words(text, /^node ((?:scripts|connector-service|local-clouds)\/[\w./-]+)/gm).filter(isMissing),
          ...words(text, /^npm test -- ([a-z][a-z -]*[a-z])(?=$| {2})/gm)
            .flatMap((names) => names.split(' '))
            .filter((name) => !suites.includes(name)),
          ...words(text, /^npm run bench -- ([a-z][a-z-]+)/gm).filter((name) => !measurements.includes(name)),
        ];
      }),
    ).to.deep.equal([]);
  });

  it('name settings that the table has, or that a script reads', () => {
    const settings = new Set(Object.values(SETTINGS).flatMap(({ name }) => [name, `${name}_FILE`]));
    const known = (name: string) => settings.has(name) || FOREIGN_CAPITALS.test(name) || source.includes(name);
    expect(
      everyFault(pages, (page) =>
        codeSpans(page)
          .flatMap((span) => words(span, /^([A-Z][A-Z\d]*(?:_[A-Z\d]+)*)(?=$|=)/g))
          .filter((name) => name.length > 3 && !known(name)),
      ),
    ).to.deep.equal([]);
  });

  it('name tables, roles, properties and records of the app as the app does', () => {
    expect(
      everyFault(pages, (page) =>
        codeSpans(page)
          .flatMap((span) => words(span, /(x_mioms_m365ticket[._][a-z_.]*[a-z])/g))
          .filter((name) => !source.includes(name)),
      ),
    ).to.deep.equal([]);
  });

  it('name addresses that somebody answers', () => {
    expect(
      everyFault(pages, (page) =>
        codeSpans(page)
          .flatMap((span) => words(span, /^(?:(?:GET|POST|PUT|PATCH|DELETE)(?:,? ?(?:and )?))*(\/[\w./{}-]*\w)/g))
          .filter((address) => !source.includes(firstParts(address))),
      ),
    ).to.deep.equal([]);
  });

  it('leave out no workspace, and no room of scripts, tests, connector and app in the architecture', () => {
    const architecture = pages.find(({ path }) => path === 'docs/architecture.md')?.text ?? '';
    const rooms = ['', 'scripts/', 'test/', 'connector-service/src/', 'now-app/src/server/', 'local-clouds/'];
    const missing = rooms.flatMap((room) =>
      readdirSync(ROOT + room, { withFileTypes: true })
        .filter(
          (entry) =>
            entry.isDirectory() && !entry.name.startsWith('.') && !/^(node_modules|dist|test-output)/.test(entry.name),
        )
        .map(({ name }) => `${room}${name}/`)
        .filter((folder) => !architecture.includes(`\`${folder}\``)),
    );
    expect(missing).to.deep.equal([]);
  });
});

function everyFault(pages: Page[], faultsOf: (page: Page) => string[]): string[] {
  return pages.flatMap((page) => faultsOf(page).map((fault) => `${page.path}: ${fault}`));
}

function words(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, word = '']) => word);
}

/** What stands in code type, a span or a line of a block on each line: commands are typed as they stand there. */
function typed(page: Page): string {
  return [...codeSpans(page), ...words(page.text, /^```\w*\n(.*?)^```/gms)].join('\n');
}

/** A path is written with a slash inside, and begins neither with one (an address) nor with a scheme or a package's `@`. */
function isPath(span: string): boolean {
  return /^\.{0,2}[\w<*{][\w.*<>{},/-]*$/.test(span) && span.includes('/') && !/^(?:application|text)\/\w+$/.test(span);
}

function exists(path: string, page: Page): boolean {
  const pattern = path.replaceAll(/<[^>]*>/g, '*');
  if (NOT_IN_THE_TREE.has(path)) return true;
  return [ROOT, join(ROOT, dirname(page.path))].some((folder) => globSync(pattern, { cwd: folder }).length > 0);
}

function isMissing(path: string): boolean {
  return !existsSync(ROOT + path);
}

function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function brokenLinks(page: Page): string[] {
  return words(page.text, /\]\(([^)\s]+)\)/g).filter((target) => {
    if (/^[a-z]+:/.test(target)) return false;
    const [path = '', heading] = target.split('#');
    const file = path === '' ? ROOT + page.path : join(ROOT, dirname(page.path), path);
    if (!existsSync(file)) return true;
    return heading !== undefined && !headings(readFileSync(file, 'utf8')).includes(heading);
  });
}

/** As the code hosts make them: lower case, dashes for spaces, other signs left out. */
function headings(text: string): string[] {
  return words(text, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\d _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** An address up to its first parameter, which each side writes in its own way. */
function firstParts(address: string): string {
  return address.replace(/\/?[{<].*$/, '');
}
