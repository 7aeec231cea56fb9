// Header words of Spanish, Portuguese, French and Italian registers of stakeholders, communication, milestones and lessons.
import { list, type WordsOfRegisters } from '../word-list';

export const ROMANCE_PEOPLE: WordsOfRegisters = {
  stakeholders: {
    id: list(
      'n° | nº | num | número | numero | no. | código | codice | code | identificador | identificación | nro | nro.',
      'ref. | référence | réf',
    ),
    owner: list(
      'responsable | responsables | responsável | responsáveis | responsabile | dueño | dueño del riesgo | propietario',
      'proprietário | propriétaire | encargado | asignado a | atribuído a | assigné à | attribué à | assegnato a',
      'persona responsable | área responsable | responsable de la acción | responsable del riesgo | quien | quién',
      'quem | qui | chi | pilote | porteur | titular | ejecutor',
    ),
    notes: list(
      'observaciones | observación | observações | observação | obs | obs. | comentarios | comentario | comentários',
      'comentário | notas | nota | remarques | remarque | commentaires | commentaire | observations | osservazioni',
      'commenti | note | anotaciones',
    ),
    name: list(
      'nombre | nome | nom | interesado | interesados | stakeholder | parte interesada | partes interesadas',
      'partie prenante | parties prenantes | nombre y apellido | nombres y apellidos | nombre completo | nome completo',
      'involucrado | involucrados | actor | portatore di interesse | grupo de interés | interessado',
      'nombre del interesado',
    ),
    role: list(
      'rol | papel | função | função no projeto | rôle | ruolo | rol en el proyecto | papel no projeto | función',
      'responsabilidades | rol proyecto | roles',
    ),
    organisation: list(
      'organización | organização | organisation | empresa | entidad | área | departamento | setor | entreprise',
      'société | azienda | compañía | unidad',
    ),
    title: list('cargo | puesto | poste | posición | fonction | qualifica'),
    power: list(
      'poder | influencia | influência | pouvoir | influence | potere | influenza | nivel de poder',
      'nivel de influencia | nível de influência | nível de poder | poder/influencia | grado de influencia | impacto',
    ),
    interest: list('interés | interesse | intérêt | nivel de interés | nível de interesse | niveau d’intérêt | grado de interés'),
    currentEngagement: list(
      'actitud | postura | posición actual | participación actual | engajamento atual | nivel de participación',
      'attitude | apoyo | grado de apoyo | nivel de compromiso | nivel actual | engajamento | compromiso actual',
      'partidario/opositor',
    ),
    desiredEngagement: list(
      'participación deseada | engajamento desejado | nivel deseado | compromiso deseado',
      'nivel de participación deseado',
    ),
    expectations: list(
      'expectativa | expectativas | necesidades | necessidades | requisitos | requerimientos | attentes | besoins',
      'aspettative | necesidades y expectativas | intereses | principales expectativas | expectativas principales',
      'requisitos principales | requerimientos primordiales | objetivos',
    ),
    concerns: list(
      'preocupaciones | preocupação | preocupações | inquietudes | préoccupations | temores | problemas percibidos',
      'inquiétudes | resistencia',
    ),
    strategy: list(
      'estrategia | estratégia | stratégie | estrategia de gestión | estratégia de gestão',
      'estrategia de involucramiento | acciones | acción | strategia | plan de acción | stratégie d’engagement',
      'estrategias | estrategia de comunicación | ação',
    ),
    phone: list('teléfono | telefone | téléphone | celular | telefono | móvil | portable'),
    email: list('correo | correo electrónico | e-mail | courriel | email | mail'),
    contact: list('contacto | contato | coordonnées | datos de contacto | información de contacto | contatti', 'informações de contato'),
    location: list('ubicación | localização | lieu | localidad | ciudad | localización'),
    customerType: list(
      'interno/externo | interno / externo | interne/externe | tipo | clasificación | tipo de interesado',
      'interno o externo',
    ),
  },
  communicationPlan: {
    id: list(
      'n° | nº | num | número | numero | no. | código | codice | code | identificador | identificación | nro | nro.',
      'ref. | référence | réf',
    ),
    owner: list(
      'responsable | responsables | responsável | responsáveis | responsabile | dueño | dueño del riesgo | propietario',
      'proprietário | propriétaire | encargado | asignado a | atribuído a | assigné à | attribué à | assegnato a',
      'persona responsable | área responsable | responsable de la acción | responsable del riesgo | quien | quién',
      'quem | qui | chi | pilote | porteur | titular | ejecutor | emisor | emissor | émetteur | remitente',
      'responsable de comunicar | responsable de elaborarlo | mittente | quien comunica | organizador',
    ),
    notes: list(
      'observaciones | observación | observações | observação | obs | obs. | comentarios | comentario | comentários',
      'comentário | notas | nota | remarques | remarque | commentaires | commentaire | observations | osservazioni',
      'commenti | note | anotaciones',
    ),
    item: list(
      'comunicación | comunicação | communication | información | informação | information | qué | o que | quoi',
      'mensaje | mensagem | reunión | reunião | réunion | evento | tipo de comunicación | tipo de comunicação',
      'entregable | informe | relatório | documento | riunione | contenido a comunicar | actividad | qué comunicar',
      'tema',
    ),
    audience: list(
      'destinatario | destinatarios | destinatários | destinataire | destinataires | audiencia | público',
      'público objetivo | público-alvo | receptor | receptores | participantes | a quién | para quem | à qui | pubblico',
      'partecipanti | dirigido a | grupo receptor | para quién | interesado | interesados | stakeholder | cible',
    ),
    purpose: list(
      'objetivo | propósito | finalidad | finalidade | objectif | but | scopo | obiettivo | por qué | por que',
      'pourquoi | objetivos',
    ),
    method: list(
      'medio | medios | canal | canales | método | meio | meios | moyen | moyens | canale | mezzo | herramienta',
      'ferramenta | tecnología | tecnologia | formato | cómo | como | forma | medio de comunicación',
      'canal de comunicación | canal de comunicação | método o tecnología | outil | support',
    ),
    frequency: list(
      'frecuencia | frequência | fréquence | frequenza | periodicidad | periodicidade | périodicité | cuándo | quando',
      'quand | periodo | frecuencia/fecha | plazo',
    ),
    content: list('contenido | conteúdo | contenu | contenuto | agenda | temas | nivel de detalle'),
    location: list('lugar | local | lieu | luogo | dónde | onde'),
  },
  communicationLog: {
    id: list(
      'n° | nº | num | número | numero | no. | código | codice | code | identificador | identificación | nro | nro.',
      'ref. | référence | réf',
    ),
    date: list('fecha | data | date | día'),
    participants: list('participantes | asistentes | presentes | participants | contacto | partecipanti'),
    topic: list('tema | asunto | assunto | sujet | objet | oggetto | pauta'),
    summary: list('resumen | resumo | résumé | contenido | acuerdos | notas | discusión | conclusiones | detalle | compte rendu'),
    followUp: list('próximos pasos | próximos passos | prochaines étapes | compromisos | acciones | seguimiento | encaminhamentos'),
  },
  milestones: {
    id: list(
      'n° | nº | num | número | numero | no. | código | codice | code | identificador | identificación | nro | nro.',
      'ref. | référence | réf',
    ),
    owner: list(
      'responsable | responsables | responsável | responsáveis | responsabile | dueño | dueño del riesgo | propietario',
      'proprietário | propriétaire | encargado | asignado a | atribuído a | assigné à | attribué à | assegnato a',
      'persona responsable | área responsable | responsable de la acción | responsable del riesgo | quien | quién',
      'quem | qui | chi | pilote | porteur | titular | ejecutor',
    ),
    notes: list(
      'observaciones | observación | observações | observação | obs | obs. | comentarios | comentario | comentários',
      'comentário | notas | nota | remarques | remarque | commentaires | commentaire | observations | osservazioni',
      'commenti | note | anotaciones',
    ),
    name: list(
      'hito | hitos | marco | marcos | jalon | jalons | milestone | entregable | entregables | entrega | entregas',
      'entregável | entregáveis | livrable | livrables | pietra miliare | consegna | nombre | nombre del hito',
      'descripción | descripción del hito | evento | nome do marco',
    ),
    plannedOn: list(
      'fecha planificada | fecha prevista | fecha plan | fecha | fecha programada | fecha estimada | data prevista',
      'data planejada | data | date prévue | date | data pianificata | fecha compromiso | fecha límite',
      'fecha de entrega | data de entrega | fecha objetivo | planificado | planejado | échéance | prévu | scadenza',
      'fecha fin',
    ),
    actualOn: list(
      'fecha real | data real | data realizada | date réelle | fecha de cumplimiento | real | realizado | réel',
      'data effettiva | fecha ejecutada',
    ),
    forecastOn: list('fecha reprogramada | nova data | nueva fecha | date révisée | fecha pronóstico | data revisada | reprogramado'),
    status: list(
      'estado | estatus | status | situação | estado actual | situación | statut | état | avancement | stato',
      'andamento | estado del riesgo | fase',
    ),
    phase: list('fase | etapa | phase | étape'),
  },
  lessons: {
    id: list(
      'n° | nº | num | número | numero | no. | código | codice | code | identificador | identificación | nro | nro.',
      'ref. | référence | réf',
    ),
    owner: list(
      'responsable | responsables | responsável | responsáveis | responsabile | dueño | dueño del riesgo | propietario',
      'proprietário | propriétaire | encargado | asignado a | atribuído a | assigné à | attribué à | assegnato a',
      'persona responsable | área responsable | responsable de la acción | responsable del riesgo | quien | quién',
      'quem | qui | chi | pilote | porteur | titular | ejecutor',
    ),
    notes: list(
      'observaciones | observación | observações | observação | obs | obs. | comentarios | comentario | comentários',
      'comentário | notas | nota | remarques | remarque | commentaires | commentaire | observations | osservazioni',
      'commenti | note | anotaciones',
    ),
    situation: list(
      'lección aprendida | lecciones aprendidas | lição aprendida | lições aprendidas | leçon apprise | lezione appresa',
      'situación | situação | situation | problema | evento | descripción | lo que pasó | qué pasó | qué salió bien',
      'qué salió mal | o que deu certo | o que deu errado | hecho',
    ),
    recommendation: list(
      'recomendación | recomendaciones | recomendação | recomendações | recommandation | recommandations',
      'acción de mejora | acciones correctivas | melhoria | mejora | sugerencia | sugestão | amélioration',
      'raccomandazione | qué mejorar | o que melhorar | acción correctiva',
    ),
    category: list(
      'categoría | categoria | tipo | tipología | tipologia | clase | clasificación | classificação | catégorie | type',
      'área | area | clasificacion | grupo | rubro | tipo de riesgo | tipo de risco | categoría del riesgo',
      'categoría de riesgo | categoria do risco | nature du risque',
    ),
  },
};
