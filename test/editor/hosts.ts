/** Where the tests run, and what is not the same everywhere. */

/** Whether this is VS Code for the web: extensions run in a worker there, which has no Node. */
export const isOnWeb = 'WorkerGlobalScope' in globalThis;

/** What the web cannot do, by the title of the test, with the reason. The test shows there that it is not offered. */
const NOT_ON_THE_WEB = {
  'judge the folder with the npm package of the same version': 'a page starts no programs, so it is offered no task',
  'run what the folder has installed': 'what is installed is a program of Node, and there is none',
  'of tasks.json get what is set there': 'a task of ours is a line for a shell, and there is none',
  'show what the command line finds in files that are not open': 'VS Code refuses to run a shell',
  'start a server again that has died, and leave no other behind':
    'the server is a worker of the window, and no process that could die',
} as const;

/** A test of what only the desktop can do, and the one that takes its place on the web. */
export function itOnDesktop(
  title: keyof typeof NOT_ON_THE_WEB,
  onDesktop: () => Promise<void>,
  onWeb: () => Promise<void>,
): void {
  if (isOnWeb) it(`${title}: not here, for ${NOT_ON_THE_WEB[title]}`, onWeb);
  else it(title, onDesktop);
}
