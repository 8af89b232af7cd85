// Runs in a page: what does not fit on it, and what is too small to be pressed, one line each.
;(() => {
  const least = 44
  const name = (element) => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)
    return `${element.tagName.toLowerCase()}.${String(element.className).slice(0, 40)} “${words}”`
  }
  const isHidden = (element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true
    const { width, height } = element.getBoundingClientRect()
    // What is for screen readers alone is a point.
    return width <= 1 || height <= 1 || element.closest('[class*="sr-only"]') !== null
  }
  /** In a box that is meant to be pushed sideways. */
  const canBePushed = (element) => {
    for (let box = element.parentElement; box !== null; box = box.parentElement) {
      const { overflowX } = getComputedStyle(box)
      if ((overflowX === 'auto' || overflowX === 'scroll') && box !== document.documentElement) return true
    }
    return false
  }
  const shown = [...document.querySelectorAll('body *')].filter((element) => !isHidden(element))
  const page = document.documentElement
  const faults = page.scrollWidth > page.clientWidth ? [`the page is ${page.scrollWidth} wide`] : []

  for (const element of shown) {
    const { left, right } = element.getBoundingClientRect()
    const isOutside = left < -1 || right > page.clientWidth + 1
    if (isOutside && element.closest('svg') === null && !canBePushed(element))
      faults.push(`${name(element)} sticks out`)
    const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element)
    if (element.textContent.trim() === '' || element.matches('input, textarea, select') || webkitLineClamp !== 'none')
      continue
    const isCut = (overflow, inner, outer) => /hidden|clip/.test(overflow) && inner > outer + 1
    if (isCut(overflowX, element.scrollWidth, element.clientWidth)) faults.push(`${name(element)} is cut at its side`)
    if (isCut(overflowY, element.scrollHeight, element.clientHeight)) faults.push(`${name(element)} is cut below`)
  }

  /** Where somebody can press: the whole of a label, and all of a card over which its link is stretched. */
  const placeOf = (element) => {
    const { content, position } = getComputedStyle(element, '::after')
    if (content !== 'none' && position === 'absolute') return element.offsetParent ?? element
    const isWithLabel = element.matches('input[type="checkbox"], input[type="radio"], input[type="file"]')
    return (isWithLabel ? element.closest('label') : null) ?? element
  }
  /** A link within a sentence is as high as its line. */
  const isInText = (element) => {
    if (getComputedStyle(element).display !== 'inline') return false
    const around = element.parentElement.textContent.trim()
    return around.length > element.textContent.trim().length
  }
  for (const element of shown.filter((each) =>
    each.matches('button, a[href], input, select, textarea, summary, [role="button"]'),
  )) {
    if (isInText(element) || element.disabled) continue
    const pressed = placeOf(element)
    const { width, height } = pressed.getBoundingClientRect()
    if (width < least - 0.5 || height < least - 0.5)
      faults.push(`${name(element)} is ${Math.round(width)} × ${Math.round(height)}`)
  }
  return [...new Set(faults)]
})()
