import type { Picture } from './picture.ts';

/** What is made of all of a picture: once for all who ask, until something in it is otherwise. */
export const ofPicture = <V>(make: (picture: Picture) => V): ((picture: Picture) => V) => {
  const kept = new WeakMap<Picture, { readonly edition: number; readonly made: V }>();
  return (picture) => {
    const known = kept.get(picture);
    if (known?.edition === picture.edition) return known.made;
    const made = make(picture);
    kept.set(picture, { edition: picture.edition, made });
    return made;
  };
};
