/** Somebody who waits until a time; `order` decides among those who wait for the same. */
type Event = { at: number; order: number; wake: () => void }

/** A binary heap: who waits for the earliest time is taken first. */
type EventQueue = { add(event: Event): void; take(): Event | undefined }

const isBefore = (a: Event, b: Event): boolean => a.at < b.at || (a.at === b.at && a.order < b.order)

export const eventQueue = (): EventQueue => {
  const heap: Event[] = []

  const swap = (a: number, b: number): void => {
    const [first, second] = [heap[a], heap[b]]
    if (first === undefined || second === undefined) return
    heap[a] = second
    heap[b] = first
  }

  const isInOrder = (above: number, below: number): boolean => {
    const [parent, child] = [heap[above], heap[below]]
    return parent === undefined || child === undefined || !isBefore(child, parent)
  }

  const rise = (from: number): void => {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >>> 1
      if (isInOrder(parent, at)) return
      swap(at, parent)
      at = parent
    }
  }

  const sink = (): void => {
    for (let at = 0; ;) {
      const left = 2 * at + 1
      const least = isInOrder(left, left + 1) ? left : left + 1
      if (isInOrder(at, least)) return
      swap(at, least)
      at = least
    }
  }

  return {
    add(event) {
      heap.push(event)
      rise(heap.length - 1)
    },
    take() {
      swap(0, heap.length - 1)
      const first = heap.pop()
      sink()
      return first
    },
  }
}
