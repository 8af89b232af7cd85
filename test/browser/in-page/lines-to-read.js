// Runs in a page: what somebody can read of it without pushing anything sideways, one line for each piece of text.
;(() => {
  const place = document.querySelector('dialog[open]') ?? document.querySelector('main')
  const edge = document.documentElement.clientWidth
  const isOnScreen = (text) => {
    const range = document.createRange()
    range.selectNodeContents(text)
    return [...range.getClientRects()].some(({ left, right }) => right > 0 && left < edge)
  }
  const lines = []
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const line = texts.currentNode.data.trim()
    if (line !== '' && isOnScreen(texts.currentNode)) lines.push(line)
  }
  return lines
})()
