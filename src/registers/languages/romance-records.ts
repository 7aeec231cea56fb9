// Header words of Spanish, Portuguese, French and Italian registers of risks, issues, actions, changes and requirements.
import { list, type WordsOfRegisters } from '../word-list';

export const ROMANCE_RECORDS: WordsOfRegisters = {
  risks: {
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
    title: list(
      'identificación del riesgo | identificação do risco | riesgo | riesgos | risco | riscos | risque | risques | rischio | rischi | nombre | nombre del riesgo | nome',
      'nome do risco | nom | nom du risque | título | titre | titolo | evento | evento de riesgo | evento de risco',
      'amenaza | ameaça | menace | peligro | perigo | riesgo identificado | risco identificado | posible riesgo',
      'factor de riesgo | fator de risco | intitulé | intitulé du risque | evento di rischio | riesgos identificados',
    ),
    description: list(
      'descripción | descripcion | descrição | descricao | description | descrizione | detalle | detalhe | detalles',
      'detalhamento | détail | dettaglio | descripción detallada | descripción del riesgo | descrição do risco',
      'description du risque | descrizione del rischio | definición | definição | definición del riesgo',
    ),
    cause: list(
      'causa | causas | cause | causes | causa raíz | causa raiz | causas raíz | origen | origem | origine | fuente',
      'fonte | motivo | vulnerabilidad | vulnerabilidade | causa del riesgo | cause du risque',
    ),
    effect: list(
      'efecto | efectos | consecuencia | consecuencias | consequência | consequências | consequencia | efeito | efeitos',
      'conséquence | conséquences | effet | effets | conseguenza | conseguenze | impacto en el proyecto',
      'impacto no projeto | impact sur le projet | posible impacto | efecto en el proyecto | impacto potencial',
      'descripción del impacto | repercusión',
    ),
    category: list(
      'categoría | categoria | tipo | tipología | tipologia | clase | clasificación | classificação | catégorie | type',
      'área | area | clasificacion | grupo | rubro | tipo de riesgo | tipo de risco | categoría del riesgo',
      'categoría de riesgo | categoria do risco | nature du risque',
    ),
    probability: list(
      'probabilidad | probabilidade | probabilité | probabilità | prob | prob. | probabilidad de ocurrencia',
      'probabilidade de ocorrência | probabilité d’occurrence | vraisemblance | frecuencia | frequência | fréquence',
      'occurrence | ocurrencia | posibilidad | p',
    ),
    impact: list(
      'impacto | impactos | impact | impatto | gravedad | gravidade | gravité | gravità | severidad | severidade',
      'sévérité | magnitud | nivel de impacto | nível de impacto | intensidad | daño | criticité de l’impact | i',
    ),
    score: list(
      'total | puntaje | puntuación | pontuação | valor | valor del riesgo | valor do risco | calificación | exposición',
      'exposição | exposición al riesgo | criticidad | criticidade | criticité | score | punteggio | valore',
      'severidad total | grado de exposición | pxi | p x i | p*i | valoración | valoración del riesgo | evaluación',
      'probabilidad x impacto | evaluación del riesgo | resultado | produto | magnitud del riesgo',
    ),
    level: list(
      'nivel | nivel de riesgo | nivel del riesgo | nível | nível de risco | niveau | niveau de risque | livello',
      'livello di rischio | prioridad | prioridade | priorité | clasificación del riesgo | grado | grado de riesgo',
      'grau de risco | grau | zona de riesgo | classificação do risco | severidade do risco | riesgo inherente',
      'risco inerente',
    ),
    response: list(
      'respuesta | tipo de respuesta | estrategia | estrategia de respuesta | resposta | tipo de resposta | estratégia',
      'estratégia de resposta | réponse | stratégie | type de réponse | risposta | strategia | tratamiento',
      'opción de tratamiento | respuesta al riesgo | resposta ao risco',
    ),
    action: list(
      'acciones a tomar | acción | acciones | ação | ações | action | actions | azione | azioni | plan de acción | plan de respuesta',
      'plan de mitigación | plano de ação | plano de resposta | plano de mitigação | plan d’action | plan d’actions',
      'mitigación | mitigação | atténuation | mitigazione | medidas | medida | mesures | mesure | misure',
      'medidas preventivas | medida preventiva | acciones preventivas | acción preventiva | ação preventiva',
      'ações preventivas | actions préventives | prevención | prevenção | prévention | prevenzione',
      'acciones de mitigación | ações de mitigação | actions de mitigation | actions correctives | tratamento',
      'tratamiento del riesgo | tratamento do risco | solución | solução | contramedida',
      'contramedidas | mesures de réduction | parade | medidas de mitigación | medidas de control',
      'medidas de prevención | plan de prevención | plan de tratamiento | acción de mitigación | acción de respuesta',
      'acciones de respuesta | ação de mitigação | como mitigar | estrategia de mitigación | estratégia de mitigação',
      'plan preventivo | azione preventiva | azione di mitigazione | azioni di mitigazione | actions à mener',
    ),
    contingency: list(
      'contingencia | contingência | plan de contingencia | plano de contingência | plan de contingence',
      'piano di contingenza | acciones de contingencia | ações de contingência | plan b | plano b | acción correctiva',
      'acciones correctivas | ação corretiva | ações corretivas | plan de emergencia | plan de secours | respaldo',
      'reserva de contingencia | plan de repli | correctivo | plan correctivo | azione correttiva | azioni correttive',
    ),
    trigger: list(
      'disparador | disparadores | gatilho | gatilhos | déclencheur | síntoma | síntomas | sintomas | indicador',
      'indicadores | indicateur | señal de alerta | evento disparador | señales | trigger | detonante',
    ),
    actionDue: list(
      'fecha estimada de resolución | fecha estimada de solución | fecha límite | fecha limite | fecha de vencimiento | vencimiento | plazo | fecha compromiso | fecha fin',
      'fecha de fin | fecha estimada | fecha prevista | fecha de cierre prevista | prazo | data limite | data prevista',
      'data de vencimento | data fim | échéance | date limite | date prévue | délai | deadline | scadenza',
      'data di scadenza | entro | fecha de entrega | fecha de implementación | fecha de cumplimiento | previsão',
    ),
    identifiedBy: list(
      'identificado por | registrado por | reportado por | creado por | autor | elaborado por | criado por',
      'relatado por | aberto por | solicitante | identifié par | créé par | auteur | signalé par | émetteur',
      'rilevato da | segnalato da | creato da | detectado por',
    ),
    identifiedOn: list(
      'fecha | fecha de registro | fecha de identificación | fecha registro | fecha de creación | fecha de apertura',
      'fecha de reporte | fecha de detección | data | data de registro | data de identificação | data de criação',
      'data de abertura | date | date de création | date d’identification | date d’ouverture | data di apertura',
      'data creazione | data di registrazione | fecha de inicio | data do registro',
    ),
    status: list(
      'estado | estatus | status | situação | estado actual | situación | statut | état | avancement | stato',
      'andamento | estado del riesgo | fase',
    ),
    proximity: list('proximidad | proximidade | proximité'),
    residualLevel: list('riesgo residual | risco residual | risque résiduel | rischio residuo'),
    reviewOn: list('fecha de revisión | data de revisão | date de révision | próxima revisión'),
  },
  issues: {
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
    title: list(
      'problema | problemas | incidencia | incidencias | incidente | problème | título | titre | asunto | assunto',
      'questão | pendência | sujet | anomalie | defecto | defeito | queja | reclamo | reclamação | nombre',
    ),
    description: list(
      'descripción | descripcion | descrição | descricao | description | descrizione | detalle | detalhe | detalles',
      'detalhamento | détail | dettaglio | descripción detallada | descripción del problema | descrição do problema',
      'description du problème | descripción del incidente | descripción de la incidencia | descripción de la queja',
    ),
    category: list(
      'categoría | categoria | tipo | tipología | tipologia | clase | clasificación | classificação | catégorie | type',
      'área | area | clasificacion | grupo | rubro | tipo de riesgo | tipo de risco | categoría del riesgo',
      'categoría de riesgo | categoria do risco | nature du risque | tipo de problema | tipo de incidencia',
    ),
    severity: list('gravedad | gravidade | gravité | severidad | severidade | sévérité | impacto | criticidad | criticidade', 'criticité'),
    priority: list(
      'prioridad | prioridade | priorité | priorità | urgencia | urgência | urgence | importancia | importância',
      'importance | nivel de prioridad',
    ),
    raisedBy: list(
      'identificado por | registrado por | reportado por | creado por | autor | elaborado por | criado por',
      'relatado por | aberto por | solicitante | identifié par | créé par | auteur | signalé par | émetteur',
      'rilevato da | segnalato da | creato da | detectado por | cliente | usuario | reclamante',
    ),
    raisedOn: list(
      'fecha | fecha de registro | fecha de identificación | fecha registro | fecha de creación | fecha de apertura',
      'fecha de reporte | fecha de detección | data | data de registro | data de identificação | data de criação',
      'data de abertura | date | date de création | date d’identification | date d’ouverture | data di apertura',
      'data creazione | data di registrazione | fecha de inicio | data do registro',
    ),
    resolution: list(
      'solución | solução | solution | resolución | resolução | résolution | acción | acciones | ação | ações | action',
      'acción correctiva | acciones correctivas | ação corretiva | respuesta | resposta | réponse | plan de acción',
      'plano de ação | acciones tomadas | medidas tomadas | soluzione | acción tomada | tratamiento',
    ),
    rootCause: list('causa | causa raíz | causa raiz | cause | cause racine | causas | motivo | causa radice | origen'),
    dueOn: list(
      'fecha estimada de resolución | fecha estimada de solución | fecha límite | fecha limite | fecha de vencimiento | vencimiento | plazo | fecha compromiso | fecha fin',
      'fecha de fin | fecha estimada | fecha prevista | fecha de cierre prevista | prazo | data limite | data prevista',
      'data de vencimento | data fim | échéance | date limite | date prévue | délai | deadline | scadenza',
      'data di scadenza | entro | fecha de entrega | fecha de implementación | fecha de cumplimiento | previsão',
    ),
    closedOn: list(
      'fecha de cierre | data de fechamento | data de encerramento | date de clôture | data di chiusura | fecha cierre',
      'data fechamento',
    ),
    resolvedOn: list(
      'fecha de solución | fecha de resolución | data de resolução | data de solução | date de résolution',
      'fecha solución',
    ),
    status: list(
      'estado | estatus | status | situação | estado actual | situación | statut | état | avancement | stato',
      'andamento | estado del riesgo | fase',
    ),
  },
  actions: {
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
    description: list(
      'acción | acciones | ação | ações | action | actions | tarea | tareas | tarefa | tarefas | tâche | tâches',
      'actividad | atividade | azione | attività | compromiso | acuerdo | acuerdos | o que | o quê | qué | quoi',
    ),
    dueOn: list(
      'fecha estimada de resolución | fecha estimada de solución | fecha límite | fecha limite | fecha de vencimiento | vencimiento | plazo | fecha compromiso | fecha fin',
      'fecha de fin | fecha estimada | fecha prevista | fecha de cierre prevista | prazo | data limite | data prevista',
      'data de vencimento | data fim | échéance | date limite | date prévue | délai | deadline | scadenza',
      'data di scadenza | entro | fecha de entrega | fecha de implementación | fecha de cumplimiento | previsão',
      'cuándo | quando | quand | até quando',
    ),
    doneOn: list(
      'fecha de cierre | fecha real | fecha de término | data de conclusão | date de réalisation | data real',
      'fecha cumplimiento real',
    ),
    status: list(
      'estado | estatus | status | situação | estado actual | situación | statut | état | avancement | stato',
      'andamento | estado del riesgo | fase',
    ),
  },
  changes: {
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
    title: list(
      'cambio | cambios | mudança | mudanças | changement | modification | modifica | título | titre',
      'nombre del cambio | solicitud de cambio | solicitação de mudança | demande de changement | alteração',
    ),
    description: list(
      'descripción | descripcion | descrição | descricao | description | descrizione | detalle | detalhe | detalles',
      'detalhamento | détail | dettaglio | descripción detallada | descripción del cambio | descrição da mudança',
      'description du changement | descrição da alteração',
    ),
    reason: list(
      'motivo | razón | justificación | justificativa | justification | raison | causa | justificación del cambio',
      'motivo del cambio | motivo da mudança',
    ),
    requester: list('solicitante | solicitado por | demandeur | demandé par | richiedente | pedido por | quien solicita'),
    submittedOn: list(
      'fecha de solicitud | fecha solicitud | data da solicitação | data de solicitação | date de demande',
      'date de la demande | fecha | data | date',
    ),
    status: list(
      'estado | estatus | status | situação | estado actual | situación | statut | état | avancement | stato',
      'andamento | estado del riesgo | fase',
    ),
    decision: list('decisión | decisão | décision | resolución | aprobado/rechazado | aprovado/rejeitado'),
    approver: list('aprobado por | aprovado por | approuvé par | approvato da | aprobador | aprovador | autorizado por'),
    decidedOn: list('fecha de aprobación | data de aprovação | date d’approbation | fecha de decisión'),
    impact: list('impacto | impact | impacto del cambio | impacto da mudança'),
    costImpact: list(
      'costo | coste | custo | coût | impacto en costo | impacto en costos | impacto no custo | impacto no orçamento',
      'impacto en presupuesto',
    ),
    scheduleImpact: list('impacto en tiempo | impacto en cronograma | impacto no prazo | impacto no cronograma | impact délai'),
    priority: list(
      'prioridad | prioridade | priorité | priorità | urgencia | urgência | urgence | importancia | importância',
      'importance | nivel de prioridad',
    ),
    implementedOn: list('fecha de implementación | data de implementação | fecha implementación'),
  },
  requirements: {
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
    title: list(
      'requisito | requisitos | requerimiento | requerimientos | exigence | exigences | nombre | nome | título',
      'historia de usuario | história de usuário | user story | funcionalidad | funcionalidade | fonctionnalité',
      'funzionalità | nombre del requisito | nome do requisito | historia',
    ),
    description: list(
      'descripción | descripcion | descrição | descricao | description | descrizione | detalle | detalhe | detalles',
      'detalhamento | détail | dettaglio | descripción detallada | descripción del requisito',
      'descripción del requerimiento | descrição do requisito | enunciado',
    ),
    priority: list(
      'prioridad | prioridade | priorité | priorità | urgencia | urgência | urgence | importancia | importância',
      'importance | nivel de prioridad',
    ),
    source: list('fuente | fonte | origen | origem | origine'),
    requester: list('solicitante | interesado | stakeholder | parte interesada | solicitado por | actor | ator | como'),
    acceptanceCriteria: list(
      'criterio de aceptación | criterios de aceptación | critério de aceitação | critérios de aceitação',
      'critères d’acceptation | criterio di accettazione | criterios de aceptacion',
    ),
    status: list(
      'estado | estatus | status | situação | estado actual | situación | statut | état | avancement | stato',
      'andamento | estado del riesgo | fase',
    ),
    release: list('versión | versão | version | sprint | iteración | iteração | release | entrega'),
  },
};
