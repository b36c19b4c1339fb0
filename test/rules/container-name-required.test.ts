import { checkFindings, checkFix } from '../support/check.ts';

describe('container-name-required: edges', () => {
  it('no fix without an image, or when its name is taken', () => {
    checkFindings(`
[
  { "image": "example/web@sha256:0b970013351304af46f322da1263516b188318682b2ab1091862497591189ff1", "memory": 128 },
//^ error container-name-required: Container #1 has no name, and AWS refuses it. Give it one, by which services, dependencies and logs can refer to it.
  { "name": null, "image": "\${IMAGE}", "memory": 128 },
//          ^^^^ error container-name-required: Container #2 has no name, and AWS refuses it. Give it one, by which services, dependencies and logs can refer to it.
  { "name": "web", "image": "nginx:1.27", "memory": 128 }
]`);
  });

  it('takes the last part of the image, whatever registry, tag and digest', () => {
    checkFix(
      `
{
  "family": "web",
  "containerDefinitions": [
    { "image": "registry.example.com:5000/team/my.app:4@sha256:0b970013351304af46f322da1263516b188318682b2ab1091862497591189ff1", "memory": 128 }
//  ^ error container-name-required: Container #1 has no name, and AWS refuses it. Give it one, by which services, dependencies and logs can refer to it. [fix]
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information container-image-tag-and-digest: The image of container #1 has the tag "4" and a digest. The digest decides what is pulled, and nobody compares the tag with it. Keep the tag only as a note that something keeps up to date. [fix]
  ]
}`,
      'container-name-required',
      `
{
  "family": "web",
  "containerDefinitions": [
    { "image": "registry.example.com:5000/team/my.app:4@sha256:0b970013351304af46f322da1263516b188318682b2ab1091862497591189ff1", "memory": 128, "name": "my-app" }
  ]
}`,
    );
  });

  it('a key that almost reads "name" is the mistake, not the missing name', () => {
    checkFindings(`
{
  "family": "web",
  "containerDefinitions": [{ "Name": "web", "image": "nginx:1.27", "memory": 128 }]
//                           ^^^^^^ error doc-cloudformation-casing: "Name" is how CloudFormation or Terraform spells the member, and the AWS CLI refuses it. Spell it "name". [fix]
}`);
  });
});
