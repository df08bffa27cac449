// npm run faults [-- --seeds 20 --faults 30 --commands 50000 --seed X]: see main.ts. Plain JavaScript, for any node.
import { register } from 'node:module';
import { build } from '../../apps/vecindad/bin/build.js';

if (!(await build())) process.exit(1);
register('../runner/typescript.js', import.meta.url);
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
