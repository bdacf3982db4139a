// @ts-check
/** Runs one benchmark module in a process of its own: `node --import tsx tools/bench-one.mjs <module> <result.json>`. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [, , file = '', result = ''] = process.argv;
const { run } = await import(pathToFileURL(file).href);
writeFileSync(result, JSON.stringify(await run()));
process.exit(0); // a browser or timer left over must not hold up the next one
