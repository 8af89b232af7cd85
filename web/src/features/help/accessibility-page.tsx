/** Being built. */
export const AccessibilityPage = () => <main id="content">AccessibilityPage</main>
