import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** The only way out of the browser. */
export interface WayOut {
  port: number;
  /** Every host that was asked for, with its port, let through or not. */
  asked: ReadonlySet<string>;
  close(): Promise<void>;
}

/** A proxy through which the real page's address (or these) leads to the replica, and every other address nowhere. */
export async function startProxy(
  replica: { port: number },
  hosts: readonly string[] = ['mysignins.microsoft.com'],
): Promise<WayOut> {
  const open = new Set<Socket>();
  const asked = new Set<string>();
  const server = createServer(({ url }, response) => {
    asked.add(URL.canParse(url ?? '') ? new URL(url ?? '').host : '');
    response.writeHead(403).end();
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.on('connect', ({ url }, socket, head) => {
    socket.on('error', () => socket.destroy());
    asked.add(url ?? '');
    if (!hosts.some((host) => url === `${host}:443`)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const there = connect(replica.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      there.write(head);
      there.pipe(socket).pipe(there);
    });
    there.on('error', () => socket.destroy());
    socket.on('close', () => there.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
