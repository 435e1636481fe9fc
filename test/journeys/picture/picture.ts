import { keepPicture, pictureFile, takePicture } from './take-picture.ts';

/** `npm run picture`: takes the picture of the README anew, from the real page. Needs Chromium. */
keepPicture(await takePicture());
process.stdout.write(`Wrote ${pictureFile}. Look at it before you commit it.\n`);
process.exit();
