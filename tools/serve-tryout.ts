// Serves out/tryout/ on this machine only. Run: npx tsx tools/serve-tryout.ts [port]
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..', 'out', 'tryout');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const port = Number(process.argv[2] ?? 3100);
const server = createServer(({ url = '/' }, response) => {
  const wanted = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const file = path.join(ROOT, wanted === '/' ? 'tryout.html' : wanted);
  if (!file.startsWith(ROOT + path.sep) || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' });
  createReadStream(file).pipe(response);
});
server.on('error', ({ message }) => {
  console.error(`${message}. Another port: npx tsx tools/serve-tryout.ts 3200`);
  process.exitCode = 1;
});
server.listen(port, '127.0.0.1', () => {
  console.log(`http://localhost:${port}/`);
});
