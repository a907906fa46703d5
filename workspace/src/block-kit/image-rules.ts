import { LIMITS } from './limits.ts';
import { object, type Rule, type Shape, string, url } from './rules.ts';

const slackFile: Rule = object({ fields: { id: string(), url: url() } });

/** The fields that image blocks and image elements share. */
export const imageShape: Shape = {
  required: ['alt_text'],
  fields: { alt_text: string({ max: LIMITS.image.alt }), image_url: url(), slack_file: slackFile },
  also: (image, at, report) => {
    const given = [image.image_url, image.slack_file].filter((source) => source !== undefined).length;
    if (given !== 1) report(at, 'must define exactly one of `image_url` and `slack_file`');
  },
};
