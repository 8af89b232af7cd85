/** Being built. */
export const WalletPage = () => <main id="content">WalletPage</main>
