/**
 * Server side of a journey that no test can make by itself, since it would leave its own page: to a page in a window of
 * its own, on to another page, and back by the browser's button. In Chromium alone: Firefox keeps no page while it is
 * driven, and WebKit's driver has one window.
 *
 * `executeServerCommand('back-and-forward', { url, away, before, meanwhile, returned })`: two addresses, and three
 * functions in text: run on the page, on the other page, and on the first page again, whose result is the answer.
 */
export const backForwardPlugin = () => ({
  name: 'back-forward-command',
  async executeCommand({ command, payload, session }) {
    if (command !== 'back-and-forward') return undefined;
    const { url, away, before, meanwhile, returned } = payload;
    const address = (path) => new URL(path, session.browser.getPage(session.id).url()).href;
    const context = await session.browser.getPage(session.id).browser().createBrowserContext();
    try {
      const page = await context.newPage();
      await page.goto(address(url));
      await page.evaluate(`(${before})()`);
      await page.goto(address(away));
      await page.evaluate(`(${meanwhile})()`);
      await page.goBack();
      return await page.evaluate(`(${returned})()`);
    } finally {
      await context.close();
    }
  },
});
