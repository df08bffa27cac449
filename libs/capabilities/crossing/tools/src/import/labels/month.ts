import { dictionary } from '#platform/contracts';

/** Column `mes_movi`: a name, or a number in some years; a spreadsheet shortens the name, or has it in its own language. */
export const month = dictionary({
  '01': ['Enero', 'ene', 'ene.', 'January', 'Jan', '1', '01'],
  '02': ['Febrero', 'feb', 'feb.', 'February', '2', '02'],
  '03': ['Marzo', 'mar', 'mar.', 'March', '3', '03'],
  '04': ['Abril', 'abr', 'abr.', 'April', 'Apr', '4', '04'],
  '05': ['Mayo', 'may', 'may.', '5', '05'],
  '06': ['Junio', 'jun', 'jun.', 'June', '6', '06'],
  '07': ['Julio', 'jul', 'jul.', 'July', '7', '07'],
  '08': ['Agosto', 'ago', 'ago.', 'August', 'Aug', '8', '08'],
  '09': ['Septiembre', 'Setiembre', 'sep', 'sep.', 'sept', 'sept.', 'set', 'set.', 'September', '9', '09'],
  '10': ['Octubre', 'oct', 'oct.', 'October', '10'],
  '11': ['Noviembre', 'nov', 'nov.', 'November', '11'],
  '12': ['Diciembre', 'dic', 'dic.', 'December', 'Dec', '12'],
});
