import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../command-line/usage-error.ts';

const reasons: Readonly<Record<string, (port: number) => string>> = {
  EADDRINUSE: (port) => `poort ${port} is al in gebruik: kies een andere met \`--poort\``,
  EACCES: (port) => `poort ${port} mag u niet gebruiken: kies een hogere met \`--poort\``,
};

/**
 * Listens on this computer alone.
 *
 * @param port - 0 for any that is free
 * @throws UsageError when the port cannot be had
 */
export async function listen(
  listener: RequestListener,
  port: number,
): Promise<{ server: Server; port: number }> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = reasons[error.code ?? ''];
      reject(reason ? new UsageError(reason(port)) : error);
    });
    server.listen(port, 'localhost', resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
}
