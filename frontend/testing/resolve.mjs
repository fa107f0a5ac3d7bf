/* Lets Node find modules as Vite does: an import without an ending is that of a TypeScript file. */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(name, context, next) {
    const bare = name.startsWith('.') && !/\.[a-z]+$/.test(name);
    return next(bare ? `${name}.ts` : name, context);
  },
});
