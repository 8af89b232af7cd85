import type { Phone } from './phone.ts'

/** What the page is told of the network: after a change of page the browser itself would still say that there is one. */
const tell = ({ page }: Phone, event: 'online' | 'offline'): Promise<void> =>
  // A moment later: a page may load itself again when it hears of it.
  page.evaluate(`(() => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => ${event === 'online'} })
    setTimeout(() => dispatchEvent(new Event('${event}')))
  })()`)

/** The network goes, and the page that is open knows it, until it is loaded again. */
export const loseNetwork = async (phone: Phone): Promise<void> => {
  await phone.context.setOffline(true)
  await tell(phone, 'offline')
}

/** The network is there again, and the page that is open knows it. */
export const findNetwork = async (phone: Phone): Promise<void> => {
  await phone.context.setOffline(false)
  await tell(phone, 'online')
}
