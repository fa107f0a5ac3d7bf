import { fileURLToPath } from 'node:url';
import type { UserConfigFn } from 'vite';
import { scriptBudgets } from './frontend/build/script-budgets';
import { overrideVaadinConfig } from './vite.generated';

const frontend = fileURLToPath(new URL('./frontend', import.meta.url));

const customConfig: UserConfigFn = () => ({
  // What an earlier build has left would stay in the jar for ever, under names of its own.
  build: { emptyOutDir: true },
  plugins: [scriptBudgets(frontend, `${frontend}/build/script-budgets.json`)],
});

export default overrideVaadinConfig(customConfig);
