/**
 * What `valueFrom` of a secret may be: the ARN of a secret in Secrets Manager, alone or with `:key:stage:id` behind it,
 * the ARN of a parameter in the Parameter Store of Systems Manager, or the name of a parameter in the task's Region.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-ssm-paramstore.html,
 * https://github.com/aws/amazon-ecs-agent/blob/master/agent/taskresource/asmsecret/asmsecret.go (the parts of the ARN)
 */

/** What may stand behind the name of a secret, with a colon before each: none of them, or all, of which any may be empty. */
export const SECRET_PARAMETERS = ['json-key', 'version-stage', 'version-id'] as const;

/** What ECS takes as the name of a parameter, slashes included; no version or label behind it. */
export const PARAMETER_NAME = /^[\w.\-/]+$/;

/**
 * The name of a secret, with the "!" that managed ones have.
 * Source: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html
 */
export const SECRET_NAME = /^[\w/+=.@!-]+$/;

/** What Secrets Manager puts behind the name of a secret in its ARN. */
export const RANDOM_SUFFIX = /-[A-Za-z0-9]{6}$/;

/**
 * Words of six letters that names of secrets end in: they read like what Secrets Manager adds.
 * Source: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html (advises against such names)
 */
export const SIX_LETTER_WORD =
  /-(?:access|apikey|client|config|github|google|master|passwd|secret|server|stripe|tokens)$/;

/** Slips in an ARN that leave no doubt about what was meant. */
export const SECRET_SLIPS: readonly { readonly slip: RegExp; readonly meant: string }[] = [
  { slip: /^(arn:[^:]+:ssm:[^:]+:\d{12}:)parameters?:\/?/, meant: '$1parameter/' },
  { slip: /^(arn:[^:]+:secretsmanager:[^:]+:\d{12}:)(?:secrets?\/|secrets:)?(?!secret:)/, meant: '$1secret:' },
];
