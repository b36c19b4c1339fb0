import type { CloseAction, ErrorAction, ErrorHandler } from 'vscode-languageclient';

/** The library, which has names for these, is not loaded yet. */
const CONTINUE: ErrorAction.Continue = 1;
const RESTART: CloseAction.Restart = 2;

/**
 * What becomes of a server that has died: it is started again, and given up when it goes on dying, both as the library
 * does it. The person is told the first time, for there is nothing to do; the log has all of them.
 * @param tell told that a server has died and is started again
 * @param givenUp what the person is told when it is not
 */
export function whenDied(usual: ErrorHandler, tell: () => void, givenUp: string): ErrorHandler {
  let isTold = false;
  return {
    // A message that does not get through is no news: the end of the connection is.
    error: () => ({ action: CONTINUE, handled: true }),
    async closed() {
      const { action } = await usual.closed();
      if (action !== RESTART) return { action, message: givenUp };
      if (!isTold) tell();
      isTold = true;
      return { action, handled: true };
    },
  };
}
