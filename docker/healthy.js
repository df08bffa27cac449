// Whether the application in this container answers as ready.
const { ok } = await fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).catch(() => ({ ok: false }));
process.exit(ok ? 0 : 1);
