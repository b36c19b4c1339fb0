import * as l10n from '@vscode/l10n';
import type { Skeleton } from './skeleton.ts';

const member = 'ContainerDefinition.healthCheck';

/**
 * Health checks by what the image has to ask with.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html,
 * https://www.postgresql.org/docs/current/app-pg-isready.html, https://redis.io/docs/latest/commands/ping/,
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-webrequest
 */
export const HEALTH_CHECKS: readonly Skeleton[] = [
  {
    name: 'health-http-curl',
    title: () => l10n.t('Health check over HTTP with curl'),
    about: () => l10n.t('Healthy while the path answers without an error; the image needs curl.'),
    member,
    system: 'linux',
    body: `{
  "command": ["CMD-SHELL", "curl -f http://localhost:\${1:8080}\${2:/health} || exit 1"],
  "interval": \${3:10},
  "timeout": \${4:5},
  "retries": \${5:3},
  "startPeriod": \${6:30}
}`,
  },
  {
    name: 'health-http-wget',
    title: () => l10n.t('Health check over HTTP with wget'),
    about: () => l10n.t('The same for small images: Alpine and BusyBox bring wget along.'),
    member,
    system: 'linux',
    body: `{
  "command": ["CMD-SHELL", "wget -q -O /dev/null http://localhost:\${1:8080}\${2:/health} || exit 1"],
  "interval": \${3:10},
  "timeout": \${4:5},
  "retries": \${5:3},
  "startPeriod": \${6:30}
}`,
  },
  {
    name: 'health-command',
    title: () => l10n.t('Health check with a program of the image'),
    about: () => l10n.t('Starts the program without a shell, which images without one need.'),
    member,
    body: `{
  "command": ["CMD", "\${1:/healthcheck}"],
  "interval": \${2:10},
  "timeout": \${3:5},
  "retries": \${4:3},
  "startPeriod": \${5:30}
}`,
  },
  {
    name: 'health-postgres',
    title: () => l10n.t('Health check of PostgreSQL'),
    about: () => l10n.t('Healthy while the server takes connections.'),
    member,
    system: 'linux',
    body: `{
  "command": ["CMD", "pg_isready", "-U", "\${1:postgres}"],
  "interval": \${2:10},
  "timeout": \${3:5},
  "retries": \${4:3},
  "startPeriod": \${5:30}
}`,
  },
  {
    name: 'health-redis',
    title: () => l10n.t('Health check of Redis or Valkey'),
    about: () => l10n.t('Healthy while the server answers PING with PONG.'),
    member,
    system: 'linux',
    body: `{
  "command": ["CMD-SHELL", "\${1|redis-cli,valkey-cli|} ping | grep -q PONG"],
  "interval": \${2:10},
  "timeout": \${3:5},
  "retries": \${4:3},
  "startPeriod": \${5:10}
}`,
  },
  {
    name: 'health-powershell',
    title: () => l10n.t('Health check on Windows with PowerShell'),
    about: () => l10n.t('Healthy while the path answers without an error; Windows containers take longer to start.'),
    member,
    system: 'windows',
    body: `{
  "command": [
    "CMD",
    "powershell",
    "-Command",
    "try { Invoke-WebRequest -UseBasicParsing http://localhost:\${1:8080}\${2:/health} } catch { exit 1 }"
  ],
  "interval": \${3:30},
  "timeout": \${4:10},
  "retries": \${5:3},
  "startPeriod": \${6:120}
}`,
  },
];
