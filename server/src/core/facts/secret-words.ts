/**
 * How the names and values of secrets look. Names are compared word by word, in capitals, joined by `_`.
 * Source: https://github.com/prowler-cloud/prowler (ecs_task_definitions_no_environment_secrets),
 * https://github.com/Yelp/detect-secrets (keyword detector)
 */

/** Words that a secret is called by, wherever they stand in the name. */
export const SECRET_WORDS: readonly string[] = [
  'PASSWORD',
  'PASSWD',
  'PASSPHRASE',
  'PGPASSWORD',
  'SECRET',
  'TOKEN',
  'CREDENTIAL',
  'CREDENTIALS',
  'CREDS',
  'APIKEY',
  'API_KEY',
  'ACCESS_KEY',
  'PRIVATE_KEY',
  'ENCRYPTION_KEY',
  'SIGNING_KEY',
  'MASTER_KEY',
];

/** Short words that mean a secret at the end of a name only. */
export const SECRET_ENDINGS: readonly string[] = ['PASS', 'PWD'];

/** Last words of names that say something about a secret, or where it is, and do not hold it. */
export const HARMLESS_ENDINGS: ReadonlySet<string> = new Set(
  (
    'AGE ALGORITHM ALIAS ARN AUDIENCE BUCKET COUNT DIR DURATION ENABLED ENDPOINT EXPIRATION EXPIRES EXPIRY FILE ' +
    'FORMAT HEADER HOST ID IDS ISSUER LENGTH LIMIT NAME NAMES PATH POLICY PORT PREFIX PROVIDER REGION SIZE STORE ' +
    'TABLE TIMEOUT TTL TYPE URI URL USER USERNAME VERSION'
  ).split(' '),
);

/** Words that say that everybody may know the value. */
export const PUBLIC_WORDS: readonly string[] = ['PUBLIC', 'PUBLISHABLE'];

/** The name of a variable that Google's libraries expect the path of a file in. */
export const HARMLESS_NAMES: ReadonlySet<string> = new Set(['GOOGLE_APPLICATION_CREDENTIALS']);

/** Values that no secret has: switches, numbers and durations, references, paths, and what masks a value. */
export const HARMLESS_VALUES: readonly RegExp[] = [
  /^(?:true|false|yes|no|on|off|none|null|undefined|enabled|disabled)$/i,
  /^\d+(?:\.\d+)? ?(?:ms|s|sec|seconds?|m|min|minutes?|h|hours?|d|days?|[kmg]i?b)?$/i,
  /^arn:/,
  /^[a-z][a-z0-9+.-]*:\/\/[^\s@]*$/i,
  /^\.{0,2}\/[\w./-]*$/,
  // The name of a secret in Secrets Manager or Parameter Store; keys in Base64 have capitals.
  /^[a-z0-9_.-]+(?:\/[a-z0-9_.-]+)+$/,
  /^(?:x+|\*+|-+|\.+)$/i,
];

export type SecretKind = 'aws' | 'private-key' | 'password-in-url' | 'token';

/**
 * Values that are secrets whatever they are called.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids,
 * https://www.rfc-editor.org/rfc/rfc7468, https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1,
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/,
 * https://docs.slack.dev/authentication/tokens, https://docs.stripe.com/keys
 */
export const SECRET_VALUES: readonly { readonly kind: SecretKind; readonly pattern: RegExp }[] = [
  { kind: 'aws', pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/ },
  { kind: 'private-key', pattern: /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY/ },
  { kind: 'password-in-url', pattern: /:\/\/[^\s/?#:@]*:[^\s/?#@]+@|[?&;]password=[^\s&;]/i },
  {
    kind: 'token',
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{22}|xox[abprs]-\d|[rs]k_live_[A-Za-z0-9]{16})/,
  },
];
