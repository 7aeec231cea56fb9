// Serves the try-out page until it is stopped. Run: npx tsx tools/serve-tryout.ts [port]
import { serveTryOut } from './try-out-server';

const port = Number(process.argv[2] ?? 3100);

serveTryOut(port).then(
  ({ address }) => {
    console.log(`\nThe try-out page is at ${address}/ – Ctrl+C ends it.`);
  },
  (error: unknown) => {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    console.error(isTaken ? `Port ${port} is taken. Another one: npx tsx tools/serve-tryout.ts 3200` : error);
    process.exitCode = 1;
  },
);
