import type { OperatingSystem } from './platforms.ts';

/**
 * What ECS and Docker make of the command of a health check.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html,
 * https://github.com/moby/moby/blob/master/daemon/health.go
 */

/** The word a command begins with: run the rest as it is, give the next text to the shell, or switch the check off. */
export const COMMAND_WORDS = { direct: 'CMD', shell: 'CMD-SHELL', none: 'NONE' } as const;

/** Seconds and counts that AWS takes where nothing is given. */
export const HEALTH_DEFAULTS = { interval: 30, timeout: 5, retries: 3 } as const;

/** What a new health check begins with: it tells within seconds, and leaves half a minute to start. */
export const NEW_HEALTH_CHECK = { interval: 10, timeout: 5, retries: 3, startPeriod: 30 } as const;

/**
 * Commands for the shell that ask a port over HTTP, by operating system: images for Linux often have curl, those for
 * Windows PowerShell, which ends with 1 when the request fails.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html (curl),
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_powershell_exe (exit code)
 */
export const ASK_PORT: Readonly<Record<OperatingSystem, (port: number) => string>> = {
  linux: (port) => `curl -f localhost:${port}/ || exit 1`,
  windows: (port) => `powershell -Command "Invoke-WebRequest -UseBasicParsing http://localhost:${port}/" || exit 1`,
};

/**
 * Repository → a command that its image brings along to tell whether it works.
 * Source: https://github.com/aws-observability/aws-otel-collector, https://docs.datadoghq.com/containers/amazon_ecs/,
 * https://mariadb.com/kb/en/using-healthcheck-sh/, https://dev.mysql.com/doc/refman/8.4/en/mysqladmin.html,
 * https://www.postgresql.org/docs/current/app-pg-isready.html, https://www.rabbitmq.com/docs/monitoring,
 * https://redis.io/docs/latest/commands/ping/
 */
export const IMAGE_COMMANDS: Readonly<Record<string, readonly string[]>> = {
  'aws-otel-collector': ['CMD', '/healthcheck'],
  'datadog/agent': ['CMD-SHELL', 'agent health'],
  mariadb: ['CMD', 'healthcheck.sh', '--connect', '--innodb_initialized'],
  mysql: ['CMD', 'mysqladmin', 'ping', '-h', '127.0.0.1'],
  postgres: ['CMD', 'pg_isready'],
  rabbitmq: ['CMD', 'rabbitmq-diagnostics', '-q', 'ping'],
  redis: ['CMD-SHELL', 'redis-cli ping | grep -q PONG'],
};

/** Programs that read a command line, or a script, from one of their arguments. */
export const INTERPRETERS: ReadonlySet<string> = new Set([
  ...['sh', 'bash', 'ash', 'dash', 'zsh', 'busybox', 'cmd', 'powershell', 'pwsh'],
  ...['node', 'deno', 'bun', 'python', 'python3', 'perl', 'php', 'ruby', 'awk', 'mongo', 'mongosh'],
]);
