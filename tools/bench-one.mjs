// @ts-check
/** Runs one benchmark module in a process of its own: `node tools/bench-one.mjs <module> <result.json>`. */
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const [, , file = '', result = ''] = process.argv;
// Not tsx: that marks functions with a helper which a page does not have.
const { module } = await runnerImport(file, { configFile: false });
writeFileSync(result, JSON.stringify(await module.run()));
process.exit(0); // a browser or timer left over must not hold up the next one
