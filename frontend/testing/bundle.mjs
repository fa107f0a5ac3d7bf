// Builds what runs in the browser, and again whenever a file of it is saved, for `./mvnw dev`.
import { writeFileSync } from 'node:fs';
import { build, loadConfigFromFile } from 'vite';

// The loop holds the other end of this pipe. When it is gone, however it went, so is this.
process.stdin.on('end', () => process.exit()).resume();

const [outDir, done] = process.argv.slice(2);
// Nobody counts bytes while working.
const needless = ['brotli', 'script-budgets', 'visualizer'];

const { config } = await loadConfigFromFile({ command: 'build', mode: 'production' });
const watcher = await build({
  ...config,
  configFile: false,
  logLevel: 'warn',
  clearScreen: false,
  plugins: config.plugins.flat(Infinity).filter((plugin) => !needless.includes(plugin?.name)),
  // The server goes on serving what is there until the new is complete.
  build: { ...config.build, outDir, emptyOutDir: false, minify: false, watch: {} },
});
watcher.on('event', ({ code, error }) => {
  if (code === 'END') {
    writeFileSync(done, String(performance.now()));
  } else if (code === 'ERROR') {
    console.error(`${error.message}\nPages go on with the scripts as they were.`);
  }
});
