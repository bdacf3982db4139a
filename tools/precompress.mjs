// @ts-check
/** Compresses the text files of a folder once, as well as can be, so that the server never has to. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);
const text = /\.(html|js|css|json|svg|webmanifest|txt)$/;

/**
 * Writes `file.br` and `file.gz` beside each text file, where that is smaller.
 * @param {string} folder
 */
export async function precompress(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => text.test(name));
  await Promise.all(
    files.map(async (name) => {
      const path = join(folder, name);
      const content = readFileSync(path);
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
      const [small, other] = await Promise.all([brotli(content, { params }), gz(content, { level: 9 })]);
      if (small.length < content.length) writeFileSync(`${path}.br`, small);
      if (other.length < content.length) writeFileSync(`${path}.gz`, other);
    }),
  );
}
