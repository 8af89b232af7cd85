/** How most teams look at their desk, and how most people look at Indigo. */
export const laptopSize = { width: 1280, height: 800 }
export const phoneSize = { width: 390, height: 844 }
