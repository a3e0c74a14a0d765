import { rollup, servicenowFrontEndPlugins } from '@servicenow/isomorphic-rollup';

/**
 * Bundles the page in place of the SDK's own step, which would ship a source map of more than a megabyte, with paths of
 * the machine it was built on, and a copy of the sources for editing on the instance. Called by `now-sdk build`.
 */
export default async function bundlePage({ rootDir, config, fs, path, registerExplicitId }) {
  const clientDir = path.join(rootDir, config.clientDir);
  const outputDir = path.join(rootDir, config.staticContent.buildDir);
  fs.rmSync(outputDir, { recursive: true, force: true });
  const bundle = await rollup({
    fs,
    input: path.join(clientDir, '**', '*.html'),
    plugins: await servicenowFrontEndPlugins({
      scope: config.scope,
      rootDir: clientDir,
      projectRootDir: rootDir,
      registerExplicitId,
      editableSourceCodeOnInstance: false,
    }),
  });
  await bundle.write({ dir: outputDir, sourcemap: false });
}
