import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { RequestEnv } from './request';

export interface Listening {
  /** Takes no new connection, lets what is under way end for up to 10 seconds, then cuts the rest off. */
  drain(): Promise<void>;
}

export interface ListenOptions {
  fetch: Hono<RequestEnv>['fetch'] | Hono['fetch'];
  host: string;
  port: number;
}

/** Against senders that never finish (Node's own limits are minutes): headers 10 s, a request 30 s, 2,000 connections. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 30_000,
  // Node looks for those that are late every 30 s unless told otherwise.
  connectionsCheckingInterval: 1000,
};
const mostConnections = 2000;
const patience = 10_000;

/** Listens on one port. @throws what the system says when the port cannot be had. */
export function listen({ fetch, host, port }: ListenOptions): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port, serverOptions: limits }, () =>
      resolve({
        drain: () =>
          new Promise((drained) => {
            const cut = setTimeout(() => http.closeAllConnections(), patience);
            // A kept-alive connection is idle only once what is under way on it has ended.
            const look = setInterval(() => http.closeIdleConnections(), 100);
            http.close(() => {
              clearTimeout(cut);
              clearInterval(look);
              drained();
            });
            http.closeIdleConnections();
          }),
      }),
    );
    // Without `createServer` it is the plain HTTP one.
    const http = server as Server;
    http.maxConnections = mostConnections;
    http.on('error', reject);
  });
}
