/** The folder of real task definitions, where there is one: they are no part of the project. */
export const CORPUS = process.env.ECS_TASKDEF_CORPUS ?? '../shared/corpus';
