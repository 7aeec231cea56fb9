// What `npm start` stands on, without Excel: the certificate step, the dev server over https, the manifest that it is started with.
import { generateCertificates } from 'office-addin-dev-certs/lib/generate';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import https from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Configuration } from 'webpack';
import webpack from 'webpack';
import WebpackDevServer, { type Configuration as ServerConfiguration } from 'webpack-dev-server';

const ROOT = path.join(__dirname, '..', '..');

interface Certificate {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
}

let folder = '';
let certificate: Certificate;
/** How often the certificate was asked for; a build must not ask. */
let asked = 0;

// The real step would install a certificate authority on the machine; here it is made and trusted for this test alone.
jest.mock('office-addin-dev-certs', () => ({
  getHttpsServerOptions: () => {
    asked += 1;
    return Promise.resolve(certificate);
  },
}));

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'rapport-certificate-'));
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(folder, name)) as [string, string, string];
  jest.spyOn(console, 'log').mockReturnValue();
  await generateCertificates(ca, cert, key, 1, ['localhost']);
  certificate = { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
});

afterAll(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

type Config = Configuration & { devServer?: ServerConfiguration };

function configuration(env: object): Promise<Config> {
  return jest.requireActual<(env: object) => Promise<Config>>('../../webpack.config.js')(env);
}

function get(url: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    https
      .get(url, { ca: certificate.ca }, (response) => {
        let body = '';
        response.on('data', (part: Buffer) => (body += part.toString()));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body });
        });
      })
      .on('error', reject);
  });
}

/** Port 3000 may be taken on a developer's machine. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

test('a build asks for no certificate', async () => {
  expect((await configuration({ origin: 'https://rapport.example' })).devServer).toBeUndefined();
  expect(asked).toBe(0);
});

test('the dev server serves the pane over https, with a certificate that the client trusts', async () => {
  const { devServer, ...config } = await configuration({ WEBPACK_SERVE: true });
  expect(asked).toBe(1);
  // The pages and the manifest are enough here: `npm run build` compiles the code.
  const compiler = webpack({ ...config, entry: {}, infrastructureLogging: { level: 'none' }, stats: 'none' });
  const port = await freePort();
  const server = new WebpackDevServer({ ...devServer, port, host: 'localhost', hot: false, liveReload: false, client: false }, compiler);
  await server.start();
  try {
    const page = await get(`https://localhost:${port}/taskpane.html`);
    expect(page.status).toBe(200);
    expect(page.body).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    const manifest = await get(`https://localhost:${port}/manifest.xml`);
    expect(manifest.body).toContain('https://localhost:3000/taskpane.html');
  } finally {
    await server.stop();
  }
});

test('npm start names the manifest, and the dev server on the port that the manifest names', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  expect(scripts['start']).toContain('office-addin-debugging start manifest.xml');
  expect(scripts['start']).toContain('"npm run dev-server" --dev-server-port 3000');
  expect(scripts['dev-server']).toContain('webpack serve');
  expect(existsSync(path.join(ROOT, 'manifest.xml'))).toBe(true);
});
