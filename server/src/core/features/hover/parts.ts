import * as l10n from '@vscode/l10n';
import { parseArn } from '../../model/arn.ts';
import { parseImage } from '../../model/image.ts';
import { parseSecretReference } from '../../model/secret-reference.ts';
import { code } from './markdown.ts';

/** The parts of an image, a secret reference or an ARN, one a line; none for other text. */
export function partsOf(member: string, text: string): string[] {
  switch (member) {
    case 'ContainerDefinition.image':
      return imageParts(text);
    case 'Secret.valueFrom':
    case 'RepositoryCredentials.credentialsParameter':
      return secretParts(text);
    default:
      return arnParts(text);
  }
}

function imageParts(text: string): string[] {
  const { registry, repository, tag, digest } = parseImage(text);
  return lines([
    [l10n.t('Registry'), registry ?? 'Docker Hub'],
    [l10n.t('Repository'), repository],
    [l10n.t('Tag'), tag ?? (digest === undefined ? 'latest' : undefined)],
    [l10n.t('Digest'), digest],
  ]);
}

function secretParts(text: string): string[] {
  const reference = parseSecretReference(text);
  if (!reference?.kind) return [];
  const { kind, arn, name, key, stage, id } = reference;
  return lines([
    [kind === 'secret' ? l10n.t('Secret of Secrets Manager') : l10n.t('Parameter of Parameter Store'), name],
    [l10n.t('Region'), arn?.region],
    [l10n.t('Account'), arn?.account],
    [l10n.t('JSON key'), key],
    [l10n.t('Version stage'), stage],
    [l10n.t('Version ID'), id],
  ]);
}

function arnParts(text: string): string[] {
  const arn = parseArn(text);
  if (!arn) return [];
  return lines([
    [l10n.t('Service'), arn.service],
    [l10n.t('Region'), arn.region],
    [l10n.t('Account'), arn.account],
    [l10n.t('Resource'), arn.resource],
    [l10n.t('Partition'), arn.partition === 'aws' ? undefined : arn.partition],
  ]);
}

function lines(parts: readonly (readonly [string, string | undefined])[]): string[] {
  return parts.flatMap(([name, value]) => (value ? [`${name}: ${code(value)}`] : []));
}
