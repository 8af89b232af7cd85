/** Being built. */
export const PlacePage = () => <main id="content">PlacePage</main>
