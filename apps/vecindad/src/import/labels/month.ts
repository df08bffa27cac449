import { dictionary } from '#contracts';

/** Column `mes_movi`: a name, or a number in some years. */
export const month = dictionary({
  '01': ['Enero', '1', '01'],
  '02': ['Febrero', '2', '02'],
  '03': ['Marzo', '3', '03'],
  '04': ['Abril', '4', '04'],
  '05': ['Mayo', '5', '05'],
  '06': ['Junio', '6', '06'],
  '07': ['Julio', '7', '07'],
  '08': ['Agosto', '8', '08'],
  '09': ['Septiembre', 'Setiembre', '9', '09'],
  '10': ['Octubre', '10'],
  '11': ['Noviembre', '11'],
  '12': ['Diciembre', '12'],
});
