import type { Cited } from '#tools/local-system';

/**
 * The pages that the rows of instruments were read from, each once, by who published it and when. Titles are those of the pages,
 * some shortened; a date may be partial, and a page without one has none.
 */
export const sources = {
  fdocuments1999: {
    source:
      'https://fdocuments.ec/document/registro-oficial-no137-acta-presid-de-la-bocatoma-y-obras-conexas-del-canal.html',
    source_title: 'Registro Oficial 137: Acta Presidencial de Brasilia',
    source_date: '1999-02-26',
  },
  pdfslide1971: {
    source:
      'https://pdfslide.es/documents/convenio-para-el-aprovechamiento-de-las-cuencas-hidrograficas-binacionales.html',
    source_title: 'Convenio cuencas binacionales Puyango-Tumbes y Catamayo-Chira (1971)',
    source_date: '1971-09-27',
  },
  scribd: {
    source: 'https://it.scribd.com/document/440796958/Peru-Ecuador',
    source_title: 'Convenio entre Ecuador y Perú sobre Tránsito de Personas (texto)',
  },
  congreso1998: {
    source:
      'https://www.congreso.gob.pe/index.php?File=%2FDocs%2Fcomisiones1999%2FRelaciones_Exteriores%2Fexteriores%2Flibro1%2F1volum%2F1.08.htm&K=66121&Kfn=comisiones1999%2FRelaciones_Exteriores%2Fperu-ecuador%2F',
    source_title: 'Cronograma de aplicación de la Declaración de Brasilia',
    source_date: '1998',
  },
  congreso1999: {
    source:
      'https://www.congreso.gob.pe/index.php?File=%2FDocs%2Fcomisiones1999%2FRelaciones_Exteriores%2Fexteriores%2Flibro1%2F2avolum%2F04acuer.htm&K=66121&Kfn=comisiones1999%2FRelaciones_Exteriores%2Fperu-ecuador%2F',
    source_title: 'Acuerdo Amplio Peruano-Ecuatoriano de Integración Fronteriza (Congreso del Perú)',
    source_date: '1999',
  },
  hoy1998: {
    source: 'http://hoy.tawsa.com/noticias-ecuador/texto-del-tratado-de-comercio-98334.html',
    source_title: 'Texto del Tratado de Comercio y Navegación',
    source_date: '1998-11-01',
  },
  derechoecuador2001: {
    source: 'https://derechoecuador.com/registro-oficial-30-de-abril-del-2001/',
    source_title: 'Registro Oficial 316',
    source_date: '2001-04-30',
  },
  infodefensa2018: {
    source: 'https://infodefensa.com/texto-diario/mostrar/3075190/peru-ecuador-retoman-desminado-frontera',
    source_title: 'Perú y Ecuador retoman desminado en la frontera',
    source_date: '2018-03-12',
  },
  innovactplatform: {
    source: 'http://www.innovactplatform.eu/es/regiones-beneficiarias/ecuador-peru',
    source_title: 'Innovact: regiones beneficiarias Ecuador-Perú',
  },
  studylib2008: {
    source: 'http://studylib.es/doc/150192/estatuto-migratorio-permanente-ecuatoriano-peruano',
    source_title: 'Estatuto Migratorio Permanente Ecuatoriano-Peruano (texto)',
    source_date: '2008',
  },
  horizonteperu2008: {
    source:
      'http://horizonteperu.com/noticias/index.php?hash=d0ab2ba82f578c244dc8342b1fedaa39&mnid=513&page=79',
    source_title: 'Perú y Ecuador firman Estatuto Migratorio permanente (Andina)',
    source_date: '2008-10-25',
  },
  paisenvivo2012: {
    source: 'https://paisenvivo.com/?p=16275',
    source_title: 'Ecuador otorga 1.100 visados en el marco del estatuto con Perú',
    source_date: '2012',
  },
  centraldenoticiavenezuela2012: {
    source: 'https://centraldenoticiavenezuela.blogspot.com/2012/11/a-ultima-hora-23-de-noviembre.html',
    source_title: 'Perú y Ecuador reconocieron Golfo de Guayaquil como Bahía Histórica',
    source_date: '2012-11-23',
  },
  eltelegrafo2012: {
    source:
      'https://eltelegrafo.com.ec/noticias/informacion-general/1/pacto-binacional-define-limites-maritimos',
    source_title: 'Pacto binacional define límites marítimos',
    source_date: '2012-11-24',
  },
  revistazonalibre2012: {
    source: 'http://revistazonalibre.blogspot.com/2012/12/vi-gabinete-binacional-ecuador-peru.html',
    source_title: 'VI Gabinete Binacional Ecuador-Perú',
    source_date: '2012-12',
  },
  derechoecuador2012: {
    source: 'https://derechoecuador.com/r-o-sp-marzo-14-no-661-2012/',
    source_title: 'Registro Oficial 661 Suplemento',
    source_date: '2012-03-14',
  },
  datosperu2016: {
    source:
      'https://www.datosperu.org/directorio-de-normas-legales-del-peru-2016-marzo-25-03-2016-pagina-47.php',
    source_title: 'El Peruano, normas legales, p. 47',
    source_date: '2016-03-25',
  },
  derechoecuador2014: {
    source:
      'https://derechoecuador.com/registro-oficial/2014/01/registro-oficial-no-154---viernes-03-de-enero-de-2014-suplemento',
    source_title: 'Registro Oficial 154 Suplemento',
    source_date: '2014-01-03',
  },
  elcomercio2013: {
    source:
      'https://elcomercio.pe/politica/gobierno/ministros-peru-ecuador-se-reunen-revisar-pactos_1-noticia-1542553',
    source_title: 'Ministros de Perú y Ecuador se reúnen para revisar pactos',
    source_date: '2013',
  },
  fiscalia2011: {
    source: 'https://fiscalia.gob.ec/?p=1505',
    source_title: 'Fiscalía de Perú ofrece sus instalaciones técnicas',
    source_date: '2011-11',
  },
  nodal2014: {
    source:
      'https://www.nodal.am/2014/10/ecuador-y-peru-gabinete-binacional-cierra-con-tratados-sobre-medioambiente-justicia-e-investigacion/',
    source_title: 'Gabinete binacional cierra con tratados sobre ambiente, justicia e investigación',
    source_date: '2014-10-30',
  },
  gestion2015: {
    source:
      'https://archivo.gestion.pe/politica/peru-y-ecuador-acuerdan-redoblar-esfuerzos-lucha-contra-crimen-organizado-2151302',
    source_title: 'Perú y Ecuador acuerdan redoblar esfuerzos contra crimen organizado (AFP)',
    source_date: '2015-12',
  },
  andina2016: {
    source:
      'https://andina.pe/ingles/noticia-peru-ecuador-reach-26-agreements-at-binational-cabinet-meeting-634463.aspx',
    source_title: 'Peru, Ecuador reach 26 agreements at binational cabinet meeting',
    source_date: '2016-10-08',
  },
  notimundo2017: {
    source: 'https://notimundo.com.ec/ecuador-y-peru-pondran-en-marcha-el-proyecto-binacional-puyango-tumbes',
    source_title: 'Ecuador y Perú pondrán en marcha el proyecto Puyango-Tumbes',
    source_date: '2017-10-21',
  },
  busquedas2024: {
    source: 'https://busquedas.elperuano.pe/api/visor_html/2348167-1',
    source_title: 'Reglamento de la Comisión Binacional GIRH Perú-Ecuador (El Peruano)',
    source_date: '2024-12',
  },
  ecuador221: {
    source:
      'https://ecuador221.com.ec/analizan-acuerdo-que-crea-comision-binacional-entre-ecuador-y-peru/?share=twitter',
    source_title: 'Analizan acuerdo que crea Comisión Binacional',
  },
  iucn2023: {
    source:
      'https://iucn.org/es/articulo/202310/peru-y-ecuador-consolidan-su-historia-de-cooperacion-en-gestion-de-aguas',
    source_title: 'Perú y Ecuador consolidan su historia de cooperación en gestión de aguas',
    source_date: '2023-10',
  },
  radioelite9972019: {
    source: 'https://radioelite997.com/nacionales/ecuador-y-peru-suscriben-declaracion-en-tumbes/',
    source_title: 'Ecuador y Perú suscriben declaración en Tumbes',
    source_date: '2019-11-08',
  },
  gestion2019: {
    source:
      'https://gestion.pe/mundo/internacional/peru-y-ecuador-firman-acuerdos-y-se-comprometen-a-cerrar-pendientes-de-paz-noticia/',
    source_title: 'Perú y Ecuador firman acuerdos y se comprometen a cerrar pendientes de paz',
    source_date: '2019-11-07',
  },
  planbinacional2022: {
    source: 'https://planbinacional.org.pe/?p=28449',
    source_title: 'XV Reunión de la Comisión de Vecindad Peruano-Ecuatoriana',
    source_date: '2022-12',
  },
  mundovisiontv2023: {
    source: 'https://www.mundovisiontv.com/?p=185809',
    source_title: 'Presidenta Boluarte sostuvo encuentro con Lasso en Piura',
    source_date: '2023-06-25',
  },
  spanish2023: {
    source: 'http://spanish.xinhuanet.com/20230825/4c370197f32548e495ba8805f38cc9aa/c.html',
    source_title: 'Perú y Ecuador firman convenio para reforzar la seguridad de la frontera',
    source_date: '2023-08-24',
  },
  prensaperu2024: {
    source:
      'https://prensaperu.pe/2024/07/05/xv-gabinete-binacional-peru-declaracion-presidencial-de-lima-concreta-cerca-de-50-acuerdos-como-la-proteccion-y-conservacion-de-la-cuenca-puyango/',
    source_title: 'Declaración Presidencial de Lima concreta cerca de 50 acuerdos',
    source_date: '2024-07-05',
  },
  radionacional2024: {
    source:
      'https://radionacional.gob.pe/noticias/politica/peru-y-ecuador-aprobaron-el-plan-de-accion-de-lima-2024',
    source_title: 'Perú y Ecuador aprobaron el Plan de Acción de Lima 2024',
    source_date: '2024-06-21',
  },
  eltrendelasnoticias2025: {
    source: 'https://www.eltrendelasnoticias.com/2025/05/cuenca-puyango-tumbres-ya-tiene-hoja-de.html?m=1',
    source_title: 'Cuenca Puyango-Tumbes ya tiene Hoja de Ruta Binacional',
    source_date: '2025-05-26',
  },
  rpp2025: {
    source:
      'https://rpp.pe/politica/gobierno/jose-jeri-y-daniel-noboa-anuncian-el-reforzamiento-de-las-fronteras-entre-ambos-paises-con-apoyo-tecnologico-noticia-1667700',
    source_title: 'Jerí y Noboa anuncian el reforzamiento de las fronteras',
    source_date: '2025-12-12',
  },
  prensalatina2021: {
    source: 'https://archivo.prensa-latina.cu/2021/12/15/colombia-y-ecuador-abren-frontera-comun-2',
    source_title: 'Colombia y Ecuador abren frontera común',
    source_date: '2021-12-15',
  },
  doczz: {
    source: 'http://doczz.es/doc/1275646/convenio-entre-colombia-y-ecuador-sobre-transito-y-transp...',
    source_title: 'Convenio Colombia-Ecuador sobre tránsito y transporte (texto)',
  },
  marianela7891994: {
    source: 'http://marianela789.blogspot.com/2009/06/acuerdo-entre-ecuador-y-colombia-sobre.html',
    source_title: 'Acuerdo Ecuador-Colombia sobre migrantes (R.O. 434)',
    source_date: '1994-05-05',
  },
  ftaaalca1998: {
    source: 'http://www.ftaa-alca.org/Wgroups/WGSV/SAgreem/English/sv_p235b.asp',
    source_title:
      'Agreement Colombia-Ecuador on traffic of persons, vehicles, vessels and aircraft (summary)',
    source_date: '1998-02-25',
  },
  alertasantanderes2024: {
    source:
      'https://alertasantanderes.com/nacional/ecuador-esta-la-espera-de-una-respuesta-de-colombia-para-deportar-118-presos',
    source_title: 'Ecuador espera respuesta de Colombia sobre 118 presos',
    source_date: '2024',
  },
  international2012: {
    source: 'https://international.vlex.com/vid/reglamento-transito-turistico-colombia-427487578',
    source_title: 'Reglamento de tránsito y transporte terrestre turístico Colombia-Ecuador',
    source_date: '2012-12-11',
  },
  secretariasenado2000: {
    source: 'http://secretariasenado.gov.co/senado/basedoc/c-288_2000.html',
    source_title: 'Sentencia C-288/00 (Corte Constitucional de Colombia)',
    source_date: '2000-03-08',
  },
  secretariasenado2010: {
    source: 'http://secretariasenado.gov.co/senado/basedoc/decreto_2050_2010.html',
    source_title: 'Decreto 2050 de 2010 (Colombia): promulga el Estatuto Migratorio Permanente',
    source_date: '2010-06-08',
  },
  secretariasenado2009: {
    source: 'http://secretariasenado.gov.co/senado/basedoc/c-288_2009.html',
    source_title: 'Sentencia C-288/09 (Corte Constitucional de Colombia)',
    source_date: '2009-04-21',
  },
  sitio6572242003: {
    source: 'http://657224.zondatrade-hk.tech/media/elespectador/proys_ley/6562.html',
    source_title: 'Proyecto de ley 243/02 Senado: Estatuto Migratorio Permanente',
    source_date: '2003-07-08',
  },
  colombia2004: {
    source: 'https://colombia.justia.com/nacionales/leyes/ley-894-de-2004/gdoc',
    source_title: 'Ley 894 de 2004 (Colombia): Acuerdo sobre Ferias y Eventos de Frontera',
    source_date: '2004-07-21',
  },
  presidencia2005: {
    source: 'http://historico.presidencia.gov.co/prensa_new/sne/2005/diciembre/07/24072005.htm',
    source_title: 'Comunicado de reunión de ministros en Quito',
    source_date: '2005-12-07',
  },
  mundoclaraboya2011: {
    source: 'http://mundoclaraboya.blogspot.com/2011/03/colombia-y-ecuador-se-coordinan-para.html',
    source_title: 'Colombia y Ecuador se coordinan: Plan Binacional de Seguridad Fronteriza',
    source_date: '2011-03',
  },
  ciencialatina2023: {
    source: 'https://ciencialatina.org/index.php/cienciala/article/download/8331/12524?inline=1',
    source_title: 'Canasta familiar transfronteriza en Tulcán',
    source_date: '2023',
  },
  elnuevosiglo: {
    source: 'https://www.elnuevosiglo.com.co/maria-fernanda-espinoza',
    source_title: 'Reunión de ministros de Defensa de Colombia y Ecuador',
  },
  fiscalia2013: {
    source:
      'https://www.fiscalia.gov.co/colombia/noticias/fiscalia-general-de-la-nacion-firma-convenios-de-cooperacion-penal-internacional-con-ecuador-y-chile',
    source_title: 'Fiscalía firma convenios de cooperación penal con Ecuador y Chile',
    source_date: '2013-11',
  },
  lainformacion2013: {
    source:
      'https://www.lainformacion.com/espana/colombia-y-ecuador-destacan-vision-y-principios-comunes-en-la-frontera_1eaU6U8SgIVFLBl6BjIB24/',
    source_title: 'Colombia y Ecuador destacan visión y principios comunes (EFE)',
    source_date: '2013-11-25',
  },
  ecomex2020: {
    source: 'https://e-comex.com/ecuador-y-colombia-alistan-su-tercer-corredor-binacional',
    source_title: 'Ecuador y Colombia alistan su tercer corredor binacional',
    source_date: '2020-12',
  },
  elmundo2017: {
    source: 'https://elmundo.com/noticia/Colombia-y-Ecuador-apuestan-por-mas-integracion-y-comercio/346553',
    source_title: 'Colombia y Ecuador apuestan por más integración y comercio',
    source_date: '2017-02-15',
  },
  caracol2018: {
    source: 'https://caracol.com.co/radio/2018/02/16/politica/1518778256_361653.html',
    source_title: 'Con más de 80 compromisos se desarrolló cumbre Colombia-Ecuador',
    source_date: '2018-02-16',
  },
  eluniverso2018: {
    source: 'https://www.eluniverso.com/opinion/2018/12/06/nota/7084458/desarrollo-fronterizo',
    source_title: 'Desarrollo fronterizo (editorial)',
    source_date: '2018-12-06',
  },
  actualidad2019: {
    source: 'https://actualidad.rt.com/actualidad/336548-presidentes-ecuador-colombia-unen-protestas',
    source_title: 'Presidentes de Ecuador y Colombia: mayor integración económica',
    source_date: '2019-12-11',
  },
  elnuevosiglo2021: {
    source: 'https://elnuevosiglo.com.co/articulos/04-20-2021-ratifican-norte-de-relaciones-colombia-ecuador',
    source_title: 'Ratifican norte de relaciones Colombia-Ecuador',
    source_date: '2021-04-20',
  },
  prensalatina2023: {
    source:
      'https://archivo.prensa-latina.cu/2023/01/31/ecuador-y-colombia-suscriben-79-compromisos-para-2023',
    source_title: 'Ecuador y Colombia suscriben 79 compromisos para 2023',
    source_date: '2023-01-31',
  },
  elespectador2025: {
    source: 'https://www.elespectador.com/mundo/america/como-esta-la-frontera-con-ecuador/',
    source_title: 'Cómo está la frontera con Ecuador',
    source_date: '2025-12-27',
  },
  docplayer: {
    source: 'http://docplayer.es/129674-Diez-decisiones-en-materia-migratoria.html',
    source_title: 'Diez Decisiones en materia migratoria (OIM-SGCAN)',
  },
  sice2001: {
    source: 'http://www.sice.oas.org/trade/JUNAC/Decisiones/Dec503s.asp',
    source_title: 'Decisión 503',
    source_date: '2001',
  },
  andina2001: {
    source: 'https://andina.vlex.com/vid/decision-n-504-comunidad-1053509977',
    source_title: 'Decisión 504',
    source_date: '2001-06-28',
  },
  scribd2003: {
    source: 'https://ja.scribd.com/document/183393357/Decision-545',
    source_title: 'Decisión 545',
    source_date: '2003',
  },
  sice2003: {
    source: 'http://www.sice.oas.org/trade/JUNAC/Decisiones/Dec574s.asp',
    source_title: 'Decisión 574',
    source_date: '2003',
  },
  studylib2009: {
    source: 'https://studylib.es/doc/2293967/dec728s',
    source_title: 'Decisión 728',
    source_date: '2009-12-16',
  },
  eluniverso2004: {
    source: 'https://www.eluniverso.com/2004/10/20/0001/9/A6F32EE3E2C74F63A43869E75361FA59.html',
    source_title: 'Interconexión ecuatoriano-peruana operativa a mediados de noviembre',
    source_date: '2004-10-20',
  },
  parthenon: {
    source:
      'https://www.parthenon.pe/columnas/agenda-aduanera/transporte-internacional-de-mercancias-por-carretera-en-la-comunidad-andina/',
    source_title: 'Transporte internacional de mercancías por carretera en la CAN',
  },
  www1999: {
    source:
      'https://www.gob.ec/regulaciones/reglamento-decision-399-transporte-internacional-mercancias-carretera',
    source_title: 'Reglamento de la Decisión 399',
    source_date: '1999-10-14',
  },
  www2019: {
    source: 'https://www.gob.ec/regulaciones/decision-837-can-transporte-internacional-mercancias-carretera',
    source_title: 'Decisión 837 CAN',
    source_date: '2019-04-29',
  },
  rojaslawfirm2021: {
    source: 'https://rojas-lawfirm.com/comunidad-andina-de-naciones-decision-878',
    source_title: 'Decisión 878',
    source_date: '2021',
  },
  kpmg2021: {
    source: 'https://kpmg.com/co/es/home/insights/2021/11/entra-en-vigor-el-estatuto-migratorio-andino.html',
    source_title: 'Entra en vigor el Estatuto Migratorio Andino',
    source_date: '2021-11',
  },
  comunidadandina2024: {
    source:
      'https://comunidadandina.org/notas-de-prensa/plan-de-accion-resolutivo-de-los-paises-de-la-comunidad-andina-sobre-la-delincuencia-organizada-transnacional',
    source_title: 'Plan de Acción Resolutivo de la Comunidad Andina',
    source_date: '2024-01-21',
  },
  musicaynoticias2024: {
    source: 'https://musicaynoticias.cl/?p=80984',
    source_title: 'Red Andina de Seguridad 24/7',
    source_date: '2024-01',
  },
} as const satisfies Readonly<Record<string, Cited>>;
