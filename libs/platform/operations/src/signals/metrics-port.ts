import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { Metrics } from './metrics.ts';

/** Where Prometheus reads without a token: a port of its own, so that who may reach it is decided by the network. */
export interface MetricsAddress {
  readonly host: string;
  readonly port: number;
}

export class MetricsPort implements OnApplicationBootstrap, OnApplicationShutdown {
  #server: Server | undefined;

  constructor(
    private readonly metrics: Metrics,
    private readonly address: MetricsAddress | undefined,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.address) return;
    const { host, port } = this.address;
    this.#server = createServer((request, response) => {
      if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end();
      this.metrics.text().then(
        (text) => response.writeHead(200, { 'content-type': this.metrics.contentType }).end(text),
        () => response.writeHead(500).end(),
      );
    }).listen(port, host);
    await once(this.#server, 'listening').catch((error: Error) => {
      throw new Error(`no metrics on METRICS_HOST ${host} and METRICS_PORT ${port}: ${error.message}`);
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.#server?.closeAllConnections();
    if (this.#server?.listening) await once(this.#server.close(), 'close');
  }

  /** Where it listens, once it does. */
  get url(): string | undefined {
    const address = this.#server?.address();
    return address && typeof address === 'object'
      ? `http://${this.address!.host}:${address.port}/metrics`
      : undefined;
  }
}
