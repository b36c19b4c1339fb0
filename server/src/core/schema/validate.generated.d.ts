import type { Validate } from './violation.ts';

/** Of a task, all but what is in the list of its containers. */
export declare const validateTask: Validate;
export declare const validateContainer: Validate;
