import type { Server as HttpServer } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import type { Server } from 'node:net';

/**
 * Serves on 127.0.0.1, where nobody else on the network can reach it.
 *
 * @param port 0 takes a free one
 * @returns the port that was taken
 * @throws the system's error when it cannot be had, such as `EADDRINUSE`
 */
export function listen(server: Server, port = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Takes no more requests and hangs up on those that are under way. Done once the port is free, which it may have been before. */
export function hangUp(server: HttpServer | HttpsServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
