import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** What may be fetched for one kind of page, in bytes after Brotli, and what it was made of last time. */
interface Budget {
  modules: string[];
  limit: number;
  parts: Record<string, number>;
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1) + ' KB';

/**
 * Ends the build when the scripts of a kind of page outgrow their budget, and says what grew.
 * `IMJIN_BUDGETS=record` writes down what they are made of now.
 */
export function scriptBudgets(frontend: string, file: string): Plugin {
  return {
    name: 'script-budgets',
    apply: 'build',
    generateBundle(_options, bundle) {
      const budgets = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Budget>;
      const problems: string[] = [];
      for (const [name, budget] of Object.entries(budgets)) {
        const parts = sizes(bundle, frontend, budget.modules);
        const sum = Object.values(parts).reduce((all, size) => all + size, 0);
        if (sum > budget.limit) {
          problems.push(complaint(name, budget, parts, sum));
        }
        budget.parts = parts;
      }
      if (process.env.IMJIN_BUDGETS === 'record') {
        writeFileSync(file, JSON.stringify(budgets, null, 2) + '\n');
      } else if (problems.length > 0) {
        this.error(problems.join('\n'));
      }
    },
  };
}

function complaint(name: string, budget: Budget, parts: Record<string, number>, sum: number): string {
  const grown = Object.entries(parts)
    .map(([part, size]) => ({ part, size, before: budget.parts[part] ?? 0 }))
    .filter(({ size, before }) => size > before)
    .sort((a, b) => b.size - b.before - (a.size - a.before))
    .map(({ part, size, before }) => `\n  ${part}: ${kilobytes(before)} before, ${kilobytes(size)} now`);
  return (
    `The scripts of "${name}" are ${kilobytes(sum)}; their budget is ${kilobytes(budget.limit)}. ` +
    `What grew:${grown.join('')}`
  );
}

/** Whether a module lies in the folder, written with a slash at its end. */
function within(folder: string, module: string): boolean {
  return folder.endsWith('/') && module.startsWith(folder);
}

/** The sizes of the chunks that hold the modules, and of all that these import. */
function sizes(bundle: Rolldown.OutputBundle, frontend: string, modules: string[]): Record<string, number> {
  const chunks = Object.values(bundle).filter((output): output is Rolldown.OutputChunk => output.type === 'chunk');
  const reached = new Set<Rolldown.OutputChunk>();
  const reach = (chunk: Rolldown.OutputChunk | undefined): void => {
    if (chunk && !reached.has(chunk)) {
      reached.add(chunk);
      chunk.imports.forEach((imported) => reach(chunks.find(({ fileName }) => fileName === imported)));
    }
  };
  for (const module of modules) {
    const named = (id: string): boolean => relative(frontend, id) === module || within(module, relative(frontend, id));
    const homes = chunks.filter((chunk) => chunk.moduleIds.some(named));
    if (homes.length === 0) {
      throw new Error(`The budgets name ${module}, of which nothing is in any chunk.`);
    }
    homes.forEach(reach);
  }
  const named = [...reached].map((chunk): [string, number] => [
    chunk.facadeModuleId ? relative(frontend, chunk.facadeModuleId) : chunk.name,
    brotliCompressSync(chunk.code).length,
  ]);
  return Object.fromEntries(named.sort(([a], [b]) => a.localeCompare(b)));
}
