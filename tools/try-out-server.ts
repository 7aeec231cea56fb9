// Serves the built try-out page to this machine only, for `npm run try` and for the tests in a browser.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const BUILT = path.join(__dirname, '..', 'out', 'tryout');
const HOME = 'tryout.html';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface TryOutServer {
  readonly server: Server;
  readonly address: string;
}

/** The built file that is asked for; undefined where there is none, or where the address can't be read. */
function fileAt(url: string): string | undefined {
  try {
    const wanted = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = path.join(BUILT, wanted === '/' ? HOME : wanted);
    return file.startsWith(BUILT + path.sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** @param port 0 for one that is free. Throws where the page is not built or the port is taken. */
export async function serveTryOut(port: number): Promise<TryOutServer> {
  if (!existsSync(path.join(BUILT, HOME))) throw new Error('out/tryout is not built: npm run build:tryout');
  const server = createServer(({ url = '/' }, response) => {
    const file = fileAt(url);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return { server, address: `http://localhost:${String((server.address() as AddressInfo).port)}` };
}
