/** A Chinese character (the blocks of the basic plane): written without blanks, so each is read as a word. */
export const HAN_CHARACTER = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;
