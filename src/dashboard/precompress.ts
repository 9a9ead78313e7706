import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const kinds = /\.(?:css|html|js|json|svg|ttf)$/;
// Smaller files fit into one packet anyway.
const leastBytes = 1024;
const megabyte = 1_000_000;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

interface Sizes {
  readonly raw: number;
  readonly gzip: number;
  readonly br: number;
}

async function writeCodings(file: string): Promise<Sizes> {
  const raw = await readFile(file);
  if (raw.length < leastBytes || !kinds.test(file)) {
    return { raw: raw.length, gzip: raw.length, br: raw.length };
  }

  const [gz, br] = await Promise.all([
    toGzip(raw, { level: constants.Z_BEST_COMPRESSION }),
    toBrotli(raw, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
        [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
      },
    }),
  ]);
  await Promise.all([writeFile(`${file}.gz`, gz), writeFile(`${file}.br`, br)]);
  return { raw: raw.length, gzip: gz.length, br: br.length };
}

/** Writes each file of the build as .br and .gz beside it, which the server sends as they are. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    async writeBundle({ dir }) {
      if (dir === undefined) {
        return;
      }

      const entries = await readdir(dir, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      const sizes = await Promise.all(files.map(writeCodings));
      const total = (coding: keyof Sizes) => `${(sizes.reduce((sum, size) => sum + size[coding], 0) / megabyte).toFixed(2)} MB`;
      console.log(`dashboard: ${total('raw')} raw, ${total('gzip')} gzip, ${total('br')} br`);
    },
  };
}
