import type { Server } from 'node:http'

/** A server that answers, and how to stop it. */
export type Listening = { readonly url: string; readonly port: number; readonly stop: () => Promise<void> }

/** Listens on loopback only; `port` 0 takes a free one. Rejects when the port is taken. */
export const listenOn = (server: Server, port: number): Promise<Listening> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      const address = server.address()
      const actual = typeof address === 'object' && address !== null ? address.port : port
      resolve({
        url: `http://127.0.0.1:${actual}`,
        port: actual,
        stop: () =>
          new Promise((done) => {
            server.close(() => done())
            server.closeAllConnections()
          }),
      })
    })
  })
