import type { Cited } from '#tools/local-system';

export type { Cited };

/**
 * The pages that the rows of sessions and commitments were read from, each once, by who published it and when. Titles
 * are those of the pages, some shortened; a date may be partial, and a page without one has none.
 */
export const sources = {
  presidenciaColombia2005: {
    source: 'http://historico.presidencia.gov.co/prensa_new/sne/2005/diciembre/07/24072005.htm',
    source_title: 'Comunicado de reunión de ministros en Quito',
    source_date: '2005-12-07',
  },
  elEspectador2009: {
    source:
      'https://www.elespectador.com/politica/negocios-primer-acercamiento-en-relacion-con-ecuador-article-170086',
    source_title: 'Encargados de negocios, primer acercamiento con Ecuador',
    source_date: '2009-11-03',
  },
  juventudRebelde2010: {
    source:
      'https://juventudrebelde.cu/internacionales/2010-11-19/ecuador-y-colombia-avanzan-en-normalizacion-de-nexos',
    source_title: 'Ecuador y Colombia avanzan en normalización de nexos',
    source_date: '2010-11-19',
  },
  mundoClaraboya2011: {
    source: 'http://mundoclaraboya.blogspot.com/2011/03/colombia-y-ecuador-se-coordinan-para.html',
    source_title: 'Colombia y Ecuador se coordinan: Plan Binacional de Seguridad Fronteriza',
    source_date: '2011-03',
  },
  caracol2012: {
    source: 'http://caracol.com.co/radio/2012/08/03/internacional/1343975220_734919.html',
    source_title: 'Cancilleres de Colombia y Ecuador se reúnen hoy en Guayaquil',
    source_date: '2012-08-03',
  },
  nuevoDiario2012: {
    source:
      'https://www.elnuevodiario.com.ni/internacionales/259807-santos-correa-encabezaran-cita-binacional-ministro/',
    source_title: 'Santos y Correa encabezarán cita binacional (AFP)',
    source_date: '2012-08-04',
  },
  laPrensa2012: {
    source: 'http://www.laprensa.com.ni/2012/12/10/planeta/126811-santos-correa-firmaran-pactos',
    source_title: 'Santos y Correa firmarán pactos (AFP)',
    source_date: '2012-12-10',
  },
  miPutumayo2012: {
    source: 'https://miputumayo.com.co/2012/12/12/santos-afianzo-los-lazos-con-correa/',
    source_title: 'Santos afianzó los lazos con Correa (El Colombiano)',
    source_date: '2012-12-12',
  },
  elPopular2012: {
    source: 'https://elpopularec.com/75201-desarrollo-fronterizo-fue-el-tema-en-el-encuentro.html',
    source_title: 'Desarrollo fronterizo fue el tema en el encuentro',
    source_date: '2012-12-12',
  },
  nuevoSigloDefensa: {
    source: 'https://www.elnuevosiglo.com.co/maria-fernanda-espinoza',
    source_title: 'Reunión de ministros de Defensa de Colombia y Ecuador',
  },
  cancilleriaColombia2013: {
    source:
      'https://www.cancilleria.gov.co/newsroom/news/cancilleres-colombia-ecuador-destacaron-avances-alcanzados-dos-paises-marco-gabinete',
    source_title: 'Cancilleres destacaron avances en el marco del Gabinete Binacional',
    source_date: '2013-11-23',
  },
  laInformacion2013: {
    source:
      'https://www.lainformacion.com/espana/colombia-y-ecuador-destacan-vision-y-principios-comunes-en-la-frontera_1eaU6U8SgIVFLBl6BjIB24/',
    source_title: 'Colombia y Ecuador destacan visión y principios comunes (EFE)',
    source_date: '2013-11-25',
  },
  elEspectador2014: {
    source:
      'https://www.elespectador.com/noticias/politica/los-avances-de-relacion-santos-correa-articulo-533251',
    source_title: 'Los avances de la relación Santos Correa',
    source_date: '2014-12',
  },
  elPais2015: {
    source:
      'https://www.elpais.com.co/colombia/santos-y-correa-hablaran-de-cooperacion-en-seguridad-e-infraestructura-este-martes-en-cali.html',
    source_title: 'Santos y Correa hablarán de cooperación en Cali',
    source_date: '2015-12-14',
  },
  elMundo2017: {
    source: 'https://elmundo.com/noticia/Colombia-y-Ecuador-apuestan-por-mas-integracion-y-comercio/346553',
    source_title: 'Colombia y Ecuador apuestan por más integración y comercio',
    source_date: '2017-02-15',
  },
  elComercio2017: {
    source:
      'http://www.elcomercio.com/actualidad/rafaelcorrea-gabinete-colombia-juanmanuelsantos-guayas.html',
    source_title: 'Rafael Correa presidió su último gabinete con Colombia',
    source_date: '2017-02-15',
  },
  cablenoticias2017: {
    source: 'https://cablenoticias.com.co/ecuador-y-colombia-preparan-reunion-de-gabinete-binacional',
    source_title: 'Ecuador y Colombia preparan reunión de gabinete binacional',
    source_date: '2017-11',
  },
  notimundo2018Febrero: {
    source: 'https://notimundo.com.ec/santos-y-moreno-evaluan-seguridad-en-la-frontera/',
    source_title: 'Santos y Moreno evalúan seguridad en la frontera',
    source_date: '2018-02-15',
  },
  andes2018: {
    source:
      'https://www.andes.info.ec/es/noticias/news/1/ecuador-and-colombia-to-hold-binational-cabinet-and-analyze-border-security',
    source_title: 'Ecuador and Colombia to hold binational cabinet',
    source_date: '2018-02-13',
  },
  caracol2018: {
    source: 'https://caracol.com.co/radio/2018/02/16/politica/1518778256_361653.html',
    source_title: 'Con más de 80 compromisos se desarrolló cumbre Colombia-Ecuador',
    source_date: '2018-02-16',
  },
  elComercio2018: {
    source: 'http://www.elcomercio.com/actualidad/seguridad-ecuador-colombia-reunion-frontera.html',
    source_title: 'Ecuador y Colombia analizan la inseguridad en la frontera común',
    source_date: '2018-03-24',
  },
  notimundo2018Diciembre: {
    source: 'https://notimundo.com.ec/cancilleres-de-ecuador-y-colombia-presiden-mecanismo-de-seguridad',
    source_title: 'Cancilleres de Ecuador y Colombia presiden mecanismo de seguridad',
    source_date: '2018-12-03',
  },
  ecuadorDesarrollo2018: {
    source:
      'https://ecuadordesarrollo.com/se-realizo-el-encuentro-presidencial-y-vii-gabinete-binacional-ecuador-colombia/',
    source_title: 'VII Gabinete Binacional Ecuador-Colombia',
    source_date: '2018-12-09',
  },
  elUniverso2018Diciembre: {
    source: 'https://www.eluniverso.com/opinion/2018/12/06/nota/7084458/desarrollo-fronterizo',
    source_title: 'Desarrollo fronterizo (editorial)',
    source_date: '2018-12-06',
  },
  obrasPublicas2019: {
    source: 'https://www.obraspublicas.gob.ec/?p=28002',
    source_title: 'Ministro recibe estudios para construcción del CEBAF (Carchi)',
    source_date: '2019-11-19',
  },
  rt2019: {
    source: 'https://actualidad.rt.com/actualidad/336548-presidentes-ecuador-colombia-unen-protestas',
    source_title: 'Presidentes de Ecuador y Colombia: mayor integración económica',
    source_date: '2019-12-11',
  },
  nuevoSiglo2021: {
    source: 'https://elnuevosiglo.com.co/articulos/04-20-2021-ratifican-norte-de-relaciones-colombia-ecuador',
    source_title: 'Ratifican norte de relaciones Colombia-Ecuador',
    source_date: '2021-04-20',
  },
  prensaLatina2021: {
    source: 'https://prensalatina.com.br/2021/12/17/colombia-e-equador-conduzirao-o-x-gabinete-binacional',
    source_title: 'Colômbia e Equador conduzirão o X Gabinete Binacional',
    source_date: '2021-12-17',
  },
  wRadio2021: {
    source:
      'https://wradio.com.co/2021/12/16/presidentes-de-colombia-y-ecuador-lideraran-encuentro-binacional-en-cartagena',
    source_title: 'Presidentes lideran encuentro binacional en Cartagena',
    source_date: '2021-12-16',
  },
  prensaLatina2023Enero: {
    source:
      'https://archivo.prensa-latina.cu/2023/01/31/ecuador-y-colombia-suscriben-79-compromisos-para-2023',
    source_title: 'Ecuador y Colombia suscriben 79 compromisos para 2023',
    source_date: '2023-01-31',
  },
  ciudadYRegion2023: {
    source:
      'https://ciudadyregion.com.co/index.php/se-deben-mantener-buenas-relaciones-en-latinoamerica-independiente-de-ideologias-o-posturas-politicas-petro-en-ecuador/internacional/',
    source_title: 'Petro en la posesión de Noboa',
    source_date: '2023-11-23',
  },
  ecuavisa2024: {
    source:
      'https://ecuavisa.com/amp/noticias/seguridad/cancilleres-ecuador-colombia-relacion-bilateral-cita-presidentes-FH7911412',
    source_title: 'Cancilleres revisan relación y avanzan cita de presidentes',
    source_date: '2024',
  },
  colmundo2024: {
    source:
      'https://colmundoradio.com.co/colombia-y-ecuador-se-reunen-para-acordar-repatriaciones-de-privados-de-libertad',
    source_title: 'Colombia y Ecuador se reúnen sobre repatriaciones',
    source_date: '2024',
  },
  elDiario2025: {
    source:
      'https://www.eldiario.ec/ecuador-y-colombia-refuerzan-cooperacion-bilateral-en-seguridad-y-comercio-20250812/',
    source_title: 'Ecuador y Colombia refuerzan cooperación bilateral',
    source_date: '2025-08-12',
  },
  laFm2026: {
    source:
      'https://amp.lafm.com.co/internacional/esto-acordaron-los-cancilleres-de-colombia-y-ecuador-389070',
    source_title: 'Cancilleres se reunieron por primera vez tras la crisis',
    source_date: '2026-01',
  },
  elHeraldo2026Enero: {
    source:
      'https://www.elheraldo.co/mundo/2026/01/23/canciller-de-ecuador-no-asistira-a-reunion-citada-por-gobierno-colombiano-y-propone-posponerla/',
    source_title: 'Canciller de Ecuador no asistirá a reunión citada por Colombia',
    source_date: '2026-01-23',
  },
  elHeraldo2026Febrero: {
    source:
      'https://www.elheraldo.co/colombia/2026/02/06/delegacion-colombiana-viaja-este-viernes-a-ecuador-para-dialogo-con-noboa-en-medio-de-la-guerra-arancelaria/',
    source_title: 'Delegación colombiana viaja a Ecuador',
    source_date: '2026-02-06',
  },
  abc2026Febrero: {
    source:
      'https://www.abc.com.py/internacionales/2026/02/07/ecuador-culpa-a-colombia-de-no-haber-logrado-solucion-a-aranceles-en-la-reunion-en-quito/',
    source_title: 'Ecuador culpa a Colombia de no haber logrado solución',
    source_date: '2026-02-07',
  },
  starmedia: {
    source: 'https://starmedia.com/noticias/ecuador-peru-colombia-pactan-canje-informacion-sobre-delitos/amp',
    source_title: 'Ecuador, Perú y Colombia pactan canje de información sobre delitos',
  },
  comunidadAndina2024: {
    source:
      'https://comunidadandina.org/notas-de-prensa/plan-de-accion-resolutivo-de-los-paises-de-la-comunidad-andina-sobre-la-delincuencia-organizada-transnacional',
    source_title: 'Plan de Acción Resolutivo de la Comunidad Andina',
    source_date: '2024-01-21',
  },
  lenergy2020: {
    source:
      'https://lenergygroup.com/proinversion-licita-linea-de-interconexion-electrica-que-unira-peru-y-ecuador',
    source_title: 'ProInversión licita línea de interconexión',
    source_date: '2020',
  },
  registroOficial1999: {
    source:
      'https://fdocuments.ec/document/registro-oficial-no137-acta-presid-de-la-bocatoma-y-obras-conexas-del-canal.html',
    source_title: 'Registro Oficial 137: Acta Presidencial de Brasilia',
    source_date: '1999-02-26',
  },
  congreso1998: {
    source:
      'https://www.congreso.gob.pe/index.php?File=%2FDocs%2Fcomisiones1999%2FRelaciones_Exteriores%2Fexteriores%2Flibro1%2F2avolum%2Factas%2F0112.htm&K=66121&Kfn=comisiones1999%2FRelaciones_Exteriores%2Fperu-ecuador%2F',
    source_title: 'Acta de la segunda reunión, Comisión para la Fijación de la Frontera Terrestre Común',
    source_date: '1998-12-19',
  },
  congreso1999: {
    source:
      'https://www.congreso.gob.pe/index.php?File=%2FDocs%2Fcomisiones1999%2FRelaciones_Exteriores%2Fexteriores%2Flibro1%2F2avolum%2Factas%2F0114.htm&K=66121&Kfn=comisiones1999%2FRelaciones_Exteriores%2Fperu-ecuador%2F',
    source_title: 'Acta de la cuarta reunión, Comisión para la Fijación de la Frontera Terrestre Común',
    source_date: '1999-02-23',
  },
  estatutoMigratorio2008: {
    source: 'http://studylib.es/doc/150192/estatuto-migratorio-permanente-ecuatoriano-peruano',
    source_title: 'Estatuto Migratorio Permanente Ecuatoriano-Peruano (texto)',
    source_date: '2008',
  },
  notimerica2007: {
    source:
      'https://m.notimerica.com/politica/noticia-peru-ecuador-garcia-asegura-correa-no-tiene-nada-reclamar-respecto-frontera-territorial-maritima-20070601203646.html',
    source_title: 'García asegura a Correa que no tiene nada que reclamar',
    source_date: '2007-06-01',
  },
  emol2008: {
    source: 'http://emol.com/noticias/internacional/detalle/detallenoticias.asp?idnoticia=327761',
    source_title: 'Correa y García suscriben Declaración y Estatuto Migratorio en Machala',
    source_date: '2008-10',
  },
  soitu2009: {
    source: 'http://soitu.es/m/soitu/2009/10/22/info/1256219824_970540.html',
    source_title: 'Correa viaja a Piura para cita con García (EFE)',
    source_date: '2009-10-22',
  },
  careitv2010: {
    source: 'http://careitv.blogspot.com/2010/10/presencia-militar-en-frontera-se.html',
    source_title: 'Presencia militar en frontera (Loja)',
    source_date: '2010-10',
  },
  ansa2011: {
    source: 'https://moraisvinna.blogspot.com/2011/03/equador-vai-propor-comissao-fronteirica.html',
    source_title: 'Equador vai propor comissão fronteiriça ao Peru (ANSA)',
    source_date: '2011-03',
  },
  foxLatino2011: {
    source:
      'http://latino.foxnews.com/latino/politics/2011/10/28/peru-y-ecuador-impulsaran-cooperacion-con-enfasis-en-la-inclusion-social/',
    source_title: 'Perú y Ecuador impulsarán cooperación con énfasis en la inclusión social',
    source_date: '2011-10-28',
  },
  conNuestroPeru2012: {
    source:
      'https://connuestroperu.com/actualidad/24908-humala-y-correa-fijan-agenda-de-integracion-basada-en-inclusion-social-y-desarrollo-sosteniblerafael-correa-ollanta-humala-2',
    source_title: 'Humala y Correa fijan agenda de integración',
    source_date: '2012-02-29',
  },
  notasPress2012: {
    source: 'http://notaspress.blogspot.com/2012/04/ministerio-publico.html',
    source_title: 'Fiscalías de Perú y Ecuador: taller binacional en Machala',
    source_date: '2012-04-23',
  },
  elComercioPeru2013: {
    source:
      'https://elcomercio.pe/politica/gobierno/ministros-peru-ecuador-se-reunen-revisar-pactos_1-noticia-1542553',
    source_title: 'Ministros de Perú y Ecuador se reúnen para revisar pactos',
    source_date: '2013',
  },
  peru21En2013: {
    source: 'http://archivo.peru21.pe/impresa/peru-y-ecuador-firman-pacto-2157598',
    source_title: 'Perú y Ecuador firman pacto (VII Gabinete, Piura)',
    source_date: '2013-11',
  },
  nodal2014: {
    source:
      'https://www.nodal.am/2014/10/ecuador-y-peru-gabinete-binacional-cierra-con-tratados-sobre-medioambiente-justicia-e-investigacion/',
    source_title: 'Gabinete binacional cierra con tratados sobre ambiente, justicia e investigación',
    source_date: '2014-10-30',
  },
  sela2014: {
    source: 'https://sela.org/ecuador-y-peru-optan-por-ahondar-su-vinculo',
    source_title: 'Ecuador y Perú optan por ahondar su vínculo (EFE)',
    source_date: '2014-10-31',
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
  andina2019: {
    source:
      'https://andina.pe/agencia/noticia-designan-a-grecia-rojas-viceministra-de-mujer-y-poblaciones-vulnerables-del-mimp-834686.aspx/www.atu.gob.pe/www.sbs.gob.pe/noticia-president-vizcarra-peru-and-ecuador-assume-60-commitments-at-binational-cabinet-772332.aspx',
    source_title: 'Peru and Ecuador assume 60 commitments at Binational Cabinet',
    source_date: '2019-11-07',
  },
  gestion2018: {
    source:
      'https://gestion.pe/peru/politica/peru-promete-ecuador-apoyo-alianza-pacifico-cierre-aniversario-248320',
    source_title: 'Perú promete a Ecuador apoyo en Alianza del Pacífico',
    source_date: '2018-10-26',
  },
  laRepublica2019: {
    source:
      'https://larepublica.pe/amp/economia/2019/11/07/martin-vizcarra-lenin-moreno-peru-y-ecuador-se-comprometen-a-trabajar-para-reducir-la-pobreza-en-sus-paises',
    source_title: 'Perú y Ecuador se comprometen a trabajar para reducir la pobreza',
    source_date: '2019-11-07',
  },
  gestion2019: {
    source:
      'https://gestion.pe/mundo/internacional/peru-y-ecuador-firman-acuerdos-y-se-comprometen-a-cerrar-pendientes-de-paz-noticia/',
    source_title: 'Perú y Ecuador firman acuerdos y se comprometen a cerrar pendientes de paz',
    source_date: '2019-11-07',
  },
  gobernacionElOro2019: {
    source: 'https://gobernacioneloro.gob.ec/?p=4003',
    source_title: 'Autoridades de El Oro y Tumbes ratifican acciones',
    source_date: '2019-12-18',
  },
  correo2021: {
    source:
      'https://elcomercio-diariocorreo-prod.cdn.arcpublishing.com/opinion/la-integracion-militar-peruano-ecuatoriana-noticia/',
    source_title: 'La integración militar peruano-ecuatoriana',
    source_date: '2021-01',
  },
  elUniverso2022: {
    source:
      'https://www.eluniverso.com/noticias/politica/la-lucha-contra-de-la-delincuencia-organizada-y-la-mineria-ilegal-entre-temas-abordados-en-xiv-gabinete-binacional-nota/',
    source_title: 'XIV Gabinete Binacional: temas abordados',
    source_date: '2022-04-29',
  },
  andina2022: {
    source:
      'https://andina.pe/agencia/noticia-presidente-castillo-peru-y-ecuador-reafirman-compromiso-trabajar-zonas-fronterizas-891043.aspx',
    source_title: 'Presidente Castillo: Perú y Ecuador reafirman compromiso',
    source_date: '2022-04-29',
  },
  planBinacional2022: {
    source: 'https://planbinacional.org.pe/?p=28449',
    source_title: 'XV Reunión de la Comisión de Vecindad Peruano-Ecuatoriana',
    source_date: '2022-12',
  },
  radioNacional2024: {
    source:
      'https://radionacional.gob.pe/noticias/politica/peru-y-ecuador-aprobaron-el-plan-de-accion-de-lima-2024',
    source_title: 'Perú y Ecuador aprobaron el Plan de Acción de Lima 2024',
    source_date: '2024-06-21',
  },
  prensaLatina2022: {
    source:
      'https://archivo.prensa-latina.cu/2022/12/02/ecuador-y-peru-firman-compromiso-para-desarrollo-binacional',
    source_title: 'Ecuador y Perú firman compromiso para desarrollo binacional',
    source_date: '2022-12-02',
  },
  montevideoPost2023: {
    source:
      'https://www.montevideopost.com/2023/03/28/xv-peru-ecuador-binational-cabinet-will-be-held-in-peruvian-territory-in-the-coming-months-news/',
    source_title: 'XV Binational Cabinet will be held in Peru in the coming months',
    source_date: '2023-03-28',
  },
  ecuavisaComandos: {
    source:
      'https://ecuavisa.com/amp/noticias/seguridad/ecuador-y-peru-acuerdan-reforzar-seguridad-en-la-frontera-YY5054405',
    source_title: 'Ecuador y Perú acuerdan reforzar seguridad en la frontera',
  },
  mundovision2023: {
    source: 'https://www.mundovisiontv.com/?p=185809',
    source_title: 'Presidenta Boluarte sostuvo encuentro con Lasso en Piura',
    source_date: '2023-06-25',
  },
  prensaLatina2023Junio: {
    source:
      'https://archivo.prensa-latina.cu/2023/06/14/ecuador-y-peru-inauguran-centro-binacional-de-atencion-fronteriza',
    source_title: 'Ecuador y Perú inauguran centro binacional de atención fronteriza',
    source_date: '2023-06-14',
  },
  prensaPeru2024: {
    source:
      'https://prensaperu.pe/2024/07/05/xv-gabinete-binacional-peru-declaracion-presidencial-de-lima-concreta-cerca-de-50-acuerdos-como-la-proteccion-y-conservacion-de-la-cuenca-puyango/',
    source_title: 'Declaración Presidencial de Lima concreta cerca de 50 acuerdos',
    source_date: '2024-07-05',
  },
  laNacion2024: {
    source: 'https://lanacion.com.ec/cuarenta-y-nueve-compromisos-acordados-entre-ecuador-y-peru/',
    source_title: 'Cuarenta y nueve compromisos acordados entre Ecuador y Perú',
    source_date: '2024-07-05',
  },
  elComercioPeru2025: {
    source:
      'https://elcomercio.pe/politica/gobierno/cancilleres-de-peru-y-ecuador-celebraran-en-quito-la-xvii-comision-de-vecindad-este-jueves-9-de-octubre-ultimas-noticia/',
    source_title: 'Cancilleres celebrarán en Quito la XVII Comisión de Vecindad',
    source_date: '2025-10-08',
  },
  trendNoticias2025: {
    source: 'https://www.eltrendelasnoticias.com/2025/05/cuenca-puyango-tumbres-ya-tiene-hoja-de.html?m=1',
    source_title: 'Cuenca Puyango-Tumbes ya tiene Hoja de Ruta Binacional',
    source_date: '2025-05-26',
  },
  infobae2025Octubre: {
    source:
      'https://www.infobae.com/america/agencias/2025/10/10/ecuador-y-peru-coinciden-en-la-necesidad-de-robustecer-la-cooperacion-contra-el-crimen/',
    source_title: 'Ecuador y Perú coinciden en robustecer la cooperación (EFE)',
    source_date: '2025-10-10',
  },
  notaInformativa2025: {
    source: 'https://www.pubt.io/view/F5CCB1A7CA3A7F143B88E44C613DFD39A2E96A5A',
    source_title: 'Nota Informativa 1571-25: Secretaría Técnica Binacional CB9C',
    source_date: '2025-12',
  },
  rpp2025Reforzamiento: {
    source:
      'https://rpp.pe/politica/gobierno/jose-jeri-y-daniel-noboa-anuncian-el-reforzamiento-de-las-fronteras-entre-ambos-paises-con-apoyo-tecnologico-noticia-1667700',
    source_title: 'Jerí y Noboa anuncian el reforzamiento de las fronteras',
    source_date: '2025-12-12',
  },
  rpp2025Permiso: {
    source:
      'https://rpp.pe/politica/actualidad/presidente-jose-jeri-solicita-permiso-del-congreso-para-ir-a-ecuador-noticia-1666244',
    source_title: 'Presidente Jerí solicita permiso del Congreso para ir a Ecuador',
    source_date: '2025-12-02',
  },
  elCiudadano2010: {
    source: 'https://elciudadanoweb.com/correa-y-garcia-reunidos-para-monitorear-acuerdos',
    source_title: 'Correa y García reunidos para monitorear acuerdos',
    source_date: '2010-10',
  },
  foxLatino2012: {
    source:
      'http://latino.foxnews.com/latino/espanol/2012/11/22/gabinete-de-peru-y-ecuador-analizara-declaracion-sobre-el-golfo-de-guayaquil/',
    source_title: 'Gabinete de Perú y Ecuador analizará declaración sobre el Golfo de Guayaquil',
    source_date: '2012-11-22',
  },
  paisEnVivo2012: {
    source: 'https://paisenvivo.com/?p=13312',
    source_title: 'Quinto Gabinete Binacional en Chiclayo (El Telégrafo)',
    source_date: '2012-03-01',
  },
  americaEconomia2012: {
    source:
      'https://americaeconomia.com/politica-sociedad/politica/presidente-de-peru-visitara-ecuador-para-presidir-gabinete-binacional',
    source_title: 'Presidente de Perú visitará Ecuador para presidir gabinete binacional',
    source_date: '2012-11-22',
  },
  tvPeru2015: {
    source:
      'https://tvperu.gob.pe/noticias/politica/presidentes-humala-y-correa-ya-se-reunen-en-jaen-ix-gabinete-binacional',
    source_title: 'Presidentes Humala y Correa se reúnen en Jaén',
    source_date: '2015-12',
  },
  cronicaViva2015: {
    source: 'https://www.cronicaviva.com.pe/?p=135766',
    source_title: 'Perú y Ecuador regularizarán situación de migrantes',
    source_date: '2015-12',
  },
  radioElite2019: {
    source: 'https://radioelite997.com/nacionales/ecuador-y-peru-suscriben-declaracion-en-tumbes/',
    source_title: 'Ecuador y Perú suscriben declaración en Tumbes',
    source_date: '2019-11-08',
  },
  rcaec2022: {
    source:
      'http://rcaec.com/noticia/4530-ecuador-y-peru-fortalecen-relaciones-bilaterales-en-encuentro-presidencial-y-gabinete-binacional',
    source_title: 'Ecuador y Perú fortalecen relaciones bilaterales',
    source_date: '2022-04-29',
  },
  rpp2023: {
    source:
      'https://rpp.pe/mundo/latinoamerica/ecuador-y-peru-inauguran-un-centro-binacional-de-atencion-fronteriza-noticia-1490251',
    source_title: 'Ecuador y Perú inauguran un centro binacional',
    source_date: '2023-06-14',
  },
  infobae2024: {
    source:
      'https://www.infobae.com/america/agencias/2024/07/04/gobiernos-de-peru-y-ecuador-se-reunen-para-fortalecer-integracion-y-desarrollo-bilateral',
    source_title: 'Gobiernos de Perú y Ecuador se reúnen (EFE)',
    source_date: '2024-07-04',
  },
  diarioDeHoy2025: {
    source:
      'https://www.eldiariodehoy.com/noticias/internacionales/peru-y-ecuador-acuerdan-luchar-contra-el-crimen-organizado-y-la-mineria-ilegal/52031/2025',
    source_title: 'Perú y Ecuador acuerdan luchar contra el crimen organizado y la minería ilegal',
    source_date: '2025-12-12',
  },
  abc2025: {
    source:
      'https://www.abc.com.py/internacionales/2025/12/02/presidente-de-peru-pide-permiso-al-congreso-para-viajar-a-ecuador-por-gabinete-binacional/',
    source_title: 'Presidente de Perú pide permiso para viajar a Ecuador',
    source_date: '2025-12-02',
  },
  xinhua2013: {
    source: 'http://spanish.people.com.cn/31617/8466611.html',
    source_title: 'Correa inaugura puente de Rumichaca (Xinhua)',
    source_date: '2013-11-25',
  },
  xinhua2017: {
    source: 'http://spanish.peopledaily.com.cn/n3/2017/0216/c31617-9178744-2.html',
    source_title: 'V Gabinete Binacional Ecuador-Colombia (Xinhua)',
    source_date: '2017-02-16',
  },
  laRepublicaEcuador2018: {
    source:
      'https://www.larepublica.ec/blog/sociedad/2018/02/16/colombia-y-ecuador-refuerzan-integracion-y-la-labor-conjunta-en-la-frontera/',
    source_title: 'Colombia y Ecuador refuerzan integración (EFE)',
    source_date: '2018-02-16',
  },
  cablenoticias2018: {
    source: 'https://web2.cablenoticias.tv/?p=53295',
    source_title: 'Ecuador y Colombia redoblan la seguridad en la frontera',
    source_date: '2018-03-24',
  },
  elColombiano2020: {
    source:
      'https://www.elcolombiano.com/internacional/colombia-y-ecuador-renuevan-compromisos-bilaterales-IB14154873',
    source_title: 'Colombia y Ecuador renuevan compromisos bilaterales',
    source_date: '2020-11-26',
  },
  radioSantaFe2023: {
    source:
      'https://radiosantafe.com/2023/01/31/proteger-la-selva-amazonica-carretera-al-sur-del-pais-mas-comercio-y-mayor-incautacion-de-drogas-anuncio-petro-tras-encuentro-en-ecuador',
    source_title: 'Anuncios de Petro tras encuentro en Ecuador',
    source_date: '2023-01-31',
  },
  migranteEcuatoriano2025: {
    source: 'https://migranteecuatoriano.com/ecuador-y-colombia-fortalecen-cooperacion-fronteriza',
    source_title: 'Ecuador y Colombia fortalecen cooperación fronteriza',
    source_date: '2025-08',
  },
  impactaMag2026: {
    source: 'https://www.impactamag.com/2026/02/colombia-y-ecuador-revisan-agenda.html',
    source_title: 'Colombia y Ecuador revisan agenda',
    source_date: '2026-02',
  },
  elContraste2026: {
    source: 'https://elcontraste.co/?p=15836',
    source_title: 'Reunión Colombia-Ecuador del 6 de febrero de 2026',
    source_date: '2026-02',
  },
  infobae2025Agosto: {
    source:
      'https://www.infobae.com/colombia/2025/08/13/encuentro-bilateral-entre-colombia-y-ecuador-fortalece-cooperacion-migratoria-seguridad-y-agenda-regional/',
    source_title: 'Encuentro bilateral fortalece cooperación migratoria',
    source_date: '2025-08-13',
  },
  laRepublica2024: {
    source:
      'https://larepublica.pe/politica/2024/10/22/peru-no-construye-centro-fronterizo-que-debio-levantar-hace-26-anos-frontera-cebaf-ecuador-1366486',
    source_title: 'Perú no construye centro fronterizo que debió levantar hace 26 años',
    source_date: '2024-10-22',
  },
  elProductor2022: {
    source: 'https://elproductor.com/2022/08/iv-eje-vial-significa-desarrollo-pero-los-gobiernos-lo-olvidan/',
    source_title: 'IV Eje Vial: los gobiernos lo olvidan',
    source_date: '2022-08',
  },
  elUniverso2018Octubre: {
    source:
      'https://www.eluniverso.com/noticias/2018/10/28/nota/7019393/cuarto-eje-vial-sueno-inconcluso-oriente',
    source_title: 'Cuarto eje vial, sueño inconcluso',
    source_date: '2018-10-28',
  },
  sputnik2018: {
    source: 'https://mundo.sputniknews.com/americalatina/201803091076874774-minas-antipersonal-desminado/',
    source_title: 'Desminado en Tiwintza',
    source_date: '2018-03-09',
  },
  ottawa2016: {
    source:
      'http://doczz.es/doc/4139993/reformulaci%C3%B3n-solicitud-de-renovaci%C3%B3n-de-pr%C3%B3rroga-de-la-f...',
    source_title: 'Perú: solicitud de prórroga, Convención de Ottawa',
    source_date: '2016-07',
  },
  radioCentro2023: {
    source: 'https://radiocentro.com.ec/interconexion-electrica-entre-ecuador-y-peru-costara-289-millones/',
    source_title: 'Interconexión eléctrica costará 289 millones (La Hora)',
    source_date: '2023',
  },
  energiminas2023: {
    source: 'https://energiminas.com/?p=9054',
    source_title: 'Interconexión Ecuador-Perú: postura del BID',
    source_date: '2023',
  },
  iirsa: {
    source: 'http://www.iirsa.org/proyectos/detalle_proyecto_api.aspx?h=5',
    source_title: 'IIRSA ficha 5: Interconexión fronteriza Colombia-Ecuador',
  },
  radioCiudad2023: {
    source:
      'https://radiociudad.gob.ec/2023/06/15/ecuador-y-peru-inauguran-segundo-centro-binacional-fronterizo/',
    source_title: 'Ecuador y Perú inauguran segundo Centro Binacional Fronterizo',
    source_date: '2023-06-15',
  },
  elGobierno2024: {
    source: 'https://diarioelgobierno.pe/?p=92573',
    source_title: 'Plan de Acción Resolutivo: qué es',
    source_date: '2024-01',
  },
  musicaYNoticias2024: {
    source: 'https://musicaynoticias.cl/?p=80984',
    source_title: 'Red Andina de Seguridad 24/7',
    source_date: '2024-01',
  },
  notiAmerica2024: {
    source:
      'https://noti-america.com/site/peru/2024/01/24/los-ministros-de-la-region-en-alerta-por-la-seguridad-ciudadana-2',
    source_title: 'Ministros de la región en alerta por la seguridad',
    source_date: '2024-01-24',
  },
} as const satisfies Readonly<Record<string, Cited>>;

/** Pages that only what became of a commitment was read from: their titles were not kept. */
export const laterPages = {
  innovactPlatform: 'http://www.innovactplatform.eu/es/regiones-beneficiarias/ecuador-peru',
  centralDeNoticia2012:
    'https://centraldenoticiavenezuela.blogspot.com/2012/11/a-ultima-hora-23-de-noviembre.html',
  elTelegrafo2017:
    'https://eltelegrafo.com.ec/noticias/politica/44/ecuador-y-peru-plantean-que-cumbre-de-las-americas-aborde-la-corrupcion',
  elTelegrafo2012:
    'https://eltelegrafo.com.ec/noticias/informacion-general/1/pacto-binacional-define-limites-maritimos',
  notimundo2017:
    'https://notimundo.com.ec/ecuador-y-peru-pondran-en-marcha-el-proyecto-binacional-puyango-tumbes',
  cronicaViva2017:
    'https://cronicaviva.com.pe/ecuador-y-peru-protegeran-sus-recursos-hidricos-en-cuencas-fronterizas',
  xinhua2023: 'http://spanish.xinhuanet.com/20230825/4c370197f32548e495ba8805f38cc9aa/c.html',
  zonaDigital2025:
    'https://zonadigital.ec/2025/09/03/gobierno-nacional-inicia-millonaria-licitacion-en-el-iv-eje-vial-zumba-la-balsa',
  iucn2023:
    'https://iucn.org/es/articulo/202310/peru-y-ecuador-consolidan-su-historia-de-cooperacion-en-gestion-de-aguas',
  prensaPeru2024Junio:
    'https://prensaperu.pe/2024/06/22/el-peru-y-ecuador-aprueban-plan-de-accion-de-lima-2024-que-establece-49-compromisos-binacionales-durante-la-xvi-reunion-de-la-comision-de-vecindad/',
  expreso2025:
    'https://www.expreso.ec/actualidad/politica/el-cabildo-binacional-ecuador-peru-los-3-acuerdos-clave-sobre-seguridad-y-comercio-267625.html',
  diarioUno2025:
    'https://diariouno.pe/2025/12/12/noboa-recibe-a-jeri-para-activar-gabinete-binacional-con-foco-en-seguridad-fronteriza/',
  careitv2009: 'http://careitv.blogspot.com/2009/11/acuerdo-militar-con-colombia.html',
  elComercio2009: 'https://www.elcomercio.com/actualidad/ecuador-y-colombia-reactivan-cooperacion.html',
  ifm2026:
    'https://ifmnoticias.com/cancilleres-de-colombia-y-ecuador-buscan-destrabar-crisis-arancelaria-y-de-seguridad',
  eComex2020: 'https://e-comex.com/ecuador-y-colombia-alistan-su-tercer-corredor-binacional',
  confidencial2023:
    'https://confidencialnoticias.com/nacion/gobierno-busca-fortalecer-el-comercio-con-ecuador/2023/11/23',
  comunicacionEcuador2025:
    'https://www.comunicacion.gob.ec/presidente-noboa-lidera-el-xvi-gabinete-binacional-ecuador-peru-cooperacion-para-el-fortalecimiento-de-la-seguridad-y-sectores-estrategicos-como-parte-de-los-temas-tratados',
  abc2026Marzo:
    'https://www.abc.com.py/internacionales/2026/03/01/exministros-de-colombia-y-ecuador-hacen-llamado-urgente-al-dialogo-ante-guerra-comercial/',
  energiasRenovables2022:
    'https://energias-renovables.com/panorama/financiacion-internacional-para-aumentar-la-interconexion-electrica-20221207',
  dfsud2023:
    'https://dfsud.com/america/como-avanza-el-proyecto-de-interconexion-electrica-peru-ecuador-y-cual',
} as const;
