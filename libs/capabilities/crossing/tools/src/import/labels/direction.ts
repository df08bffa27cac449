import { dictionary } from '#platform/contracts';

/** Column `tip_movi`: which way the person crossed, seen from Ecuador. */
export const direction = dictionary({
  entry: ['Entrada', 'Entradas', 'entry', 'Ingreso', 'Ingresos'],
  exit: ['Salida', 'Salidas', 'exit', 'Egreso', 'Egresos'],
});
