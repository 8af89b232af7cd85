// Before the first paint: language, direction, colours and letters as this person chose them, or as the device says.
;(() => {
  const known = ['fr', 'en', 'el', 'it', 'pl', 'fi', 'sv', 'tr', 'ar', 'fa', 'ur']
  const root = document.documentElement
  let settings = {}
  try {
    settings = JSON.parse(localStorage.getItem('indigo.settings') || '{}')
  } catch {
    settings = {}
  }
  const wanted = [settings.language, ...navigator.languages.map((tag) => tag.toLowerCase().split('-')[0])]
  const language = wanted.find((code) => known.includes(code)) || 'en'
  root.lang = language
  root.dir = ['ar', 'fa', 'ur'].includes(language) ? 'rtl' : 'ltr'
  for (const name of ['scheme', 'letters', 'nastaliq', 'motion', 'textSize']) {
    if (settings[name]) root.dataset[name] = settings[name]
  }
  // While the app is on its way: its texts in this language, the page's own parts, and a new token for whoever was here last.
  const { texts = {}, pages = {} } = JSON.parse(document.currentScript.dataset.parts || '{}')
  const address = Object.keys(pages).find((each) => location.pathname.startsWith(each))
  for (const href of [texts[language], ...(pages[address] || [])]) {
    if (!href) continue
    const kind = href.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' }
    document.head.append(Object.assign(document.createElement('link'), kind, { href }))
  }
  try {
    if (localStorage.getItem('indigo.member') === null) return
    window.indigoRenewal = navigator.locks
      .request('indigo.session', () => fetch('/auth/session/renewal', { method: 'POST' }))
      .catch(() => undefined)
  } catch {
    // The app asks itself.
  }
})()
