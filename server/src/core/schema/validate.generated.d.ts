import type { Validate } from './violation.ts';

export declare const validateTaskDefinition: Validate;
export declare const validateContainerDefinitions: Validate;
