// Runs in the gallery: where everything of it is, in the order of the document. Drawings count as a whole.
;(() => {
  const all = [...document.querySelectorAll('#app *')].filter((each) => !each.parentElement.closest('svg, #app [dir]'))
  const isDrawn = (each) => each.getClientRects().length > 0
  return all.filter(isDrawn).map((each) => {
    const { left, right, top, bottom } = each.getBoundingClientRect()
    const piece = each.closest('[data-piece]')?.dataset.piece
    return {
      name: `${piece}: ${each.tagName.toLowerCase()}.${String(each.getAttribute('class'))}`,
      left,
      right,
      top,
      bottom,
    }
  })
})()
