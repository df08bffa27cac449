import { createServer, type Server } from 'node:net';
import { giveBack, LOOPBACK, someFreePort } from './ports.ts';
import { portsOfSystem } from './ports-of-system.ts';

const listening = async (): Promise<{ port: number; server: Server }> => {
  const port = await someFreePort();
  giveBack([port]);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, LOOPBACK, resolve));
  return { port, server };
};
const settled = (ports: object) => giveBack(Object.values(ports) as number[]);

describe('the ports of a local system', () => {
  it('are those of the last start', async () => {
    const first = await portsOfSystem(['EC', 'CO', 'KAFKA'], {}, { environment: {}, anywhere: true });
    settled(first);
    const second = await portsOfSystem(['EC', 'CO', 'KAFKA'], first, { environment: {}, anywhere: true });
    settled(second);
    expect(second).toEqual(first);
  });

  it('differ from one another', async () => {
    const ports = await portsOfSystem(
      ['EC', 'CO', 'PE', 'KAFKA', 'POSTGRES'],
      {},
      { environment: {}, anywhere: false },
    );
    settled(ports);
    expect(new Set(Object.values(ports)).size).toBe(5);
  });

  it('move where somebody else has taken the last one', async () => {
    const { port, server } = await listening();
    const ports = await portsOfSystem(['EC'], { EC: port }, { environment: {}, anywhere: true });
    settled(ports);
    server.close();
    expect(ports.EC).not.toBe(port);
  });

  it('are what the environment asks for', async () => {
    const wanted = await someFreePort();
    giveBack([wanted]);
    const ports = await portsOfSystem(
      ['EC'],
      { EC: 1 },
      { environment: { PORT_EC: String(wanted) }, anywhere: true },
    );
    settled(ports);
    expect(ports).toEqual({ EC: wanted });
  });

  it('are refused by name where what the environment asks for is taken, or no port', async () => {
    const { port, server } = await listening();
    const asked = (text: string) =>
      portsOfSystem(['CO'], {}, { environment: { PORT_CO: text }, anywhere: true });
    await expect(asked(String(port))).rejects.toThrow(`port ${port}, asked for by PORT_CO, is taken`);
    await expect(asked('web')).rejects.toThrow('PORT_CO is "web"');
    server.close();
  });
});
