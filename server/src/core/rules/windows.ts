import type { Task } from '../model/task.ts';

/**
 * Whether a rule about Windows may speak. Beside Managed Instances the task is more likely meant for Linux, where what
 * Windows does not have is right: mi-linux-only speaks in their place.
 */
export function isForWindows(task: Task): boolean {
  return task.isWindows && !task.launchType('MANAGED_INSTANCES');
}

/** The family as written, for messages of rules that have asked `isForWindows`. */
export function familyOf({ runtimePlatform }: Task): string {
  return runtimePlatform.value?.operatingSystemFamily.value ?? '';
}
