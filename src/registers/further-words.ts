// Header words of Italian, Spanish, Portuguese, French and Dutch registers, by field: such files are read, the product does not speak the languages.
import { GERMAN_PEOPLE } from './languages/german-people';
import { GERMAN_RECORDS } from './languages/german-records';
import { ROMANCE_PEOPLE } from './languages/romance-people';
import { ROMANCE_RECORDS } from './languages/romance-records';
import { SLAVIC_PEOPLE } from './languages/slavic-people';
import { SLAVIC_RECORDS } from './languages/slavic-records';
import { list, type WordsOfRegisters } from './word-list';

type WordsOfFields = Readonly<Record<string, readonly string[]>>;

const COMMON: WordsOfFields = {
  id: list('id | volgnummer | codice | numero | num | n° | nº | código | code | identificativo | identificador | identifiant | numéro'),
  owner: list(
    'verantwoordelijke | eigenaar | responsabile | responsable | responsável | proprietario | propietario | proprietário | propriétaire | pilote | dueño | encargado | porteur',
    'a carico di | assegnato a | asignado a | atribuído a | affecté à',
  ),
  notes: list(
    'opmerkingen | opmerking | note | notas | observaciones | observações | osservazioni | commenti | commentaires | comentarios | comentários | remarques',
  ),
};
const STATUS = list('stato | estado | statut | état | situação | estatus | avancement');
const PRIORITY = list('prioriteit | priorità | prioridad | prioridade | priorité | urgenza | urgencia | urgência | urgence');
const CATEGORY = list('categoria | categoría | catégorie | tipologia | tipo | tipología | type');
const DESCRIPTION = list(
  'omschrijving | beschrijving | descrizione | descripción | descripcion | descrição | description | dettaglio | detalle | detalhe',
);
const DUE = list(
  'scadenza | data scadenza | fecha límite | fecha limite | vencimiento | data limite | prazo | échéance | date limite | fecha de vencimiento | data prevista',
);

const LATIN: WordsOfRegisters = {
  risks: {
    ...COMMON,
    status: STATUS,
    category: [
      ...CATEGORY,
      ...list('categoria di rischio | categoria del rischio | tipo di rischio | categoría de riesgo | categoria de risco | type de risque'),
    ],
    title: list(
      'risico | rischio | riesgo | risco | risque | nome del rischio | nombre del riesgo | evento di rischio | evento de riesgo | nome do risco',
    ),
    description: [
      ...DESCRIPTION,
      ...list('descrizione del rischio | descrizione rischio | descripción del riesgo | descrição do risco | description du risque'),
    ],
    cause: list('causa | cause | causas | causa raíz | origine | origem | origen'),
    effect: list(
      'conseguenze | conseguenza | effetto | effetti | consecuencias | consecuencia | efecto | consequência | consequências | conséquence | conséquences | effet',
    ),
    probability: list('kans | waarschijnlijkheid | probabilità | probabilidad | probabilidade | probabilité | verosimiglianza | prob'),
    impact: list('impatto | impacto | gravità | gravedad | gravidade | gravité | severità | severidad | severidade | sévérité'),
    score: list(
      'punteggio | puntuación | pontuação | valore | valor del riesgo | exposición | exposição | criticità | criticidad | criticidade | criticité | score',
    ),
    level: list('livello | livello di rischio | nivel | nivel de riesgo | nível | nível de risco | niveau | niveau de risque'),
    response: list(
      'risposta | strategia | strategia di risposta | respuesta | estrategia | estratégia | resposta | réponse | stratégie | tipo de respuesta',
    ),
    action: list(
      'maatregel | maatregelen | azione di mitigazione | mitigazione | azioni | azione | contromisure | plan de respuesta | mitigación | acciones | acción | plan de mitigación',
      'ação | ações | mitigação | plano de resposta | mesures | actions | plan d’action | attività | misure',
    ),
    contingency: list('piano di contingenza | contingenza | contingencia | plan de contingencia | contingência | plan de contingence'),
    trigger: list('disparador | gatilho | déclencheur | innesco | evento scatenante'),
    actionDue: DUE,
    identifiedOn: list(
      'data identificazione | fecha de identificación | data de identificação | date d’identification | data di rilevazione | fecha',
    ),
  },
  issues: {
    ...COMMON,
    status: STATUS,
    priority: PRIORITY,
    category: CATEGORY,
    title: list('probleem | problema | incidencia | questione | problème | titolo | título | titre | asunto'),
    description: [
      ...DESCRIPTION,
      ...list('descrizione del problema | descripción del problema | descripción de la incidencia | descrição do problema'),
    ],
    severity: list('gravità | gravedad | gravidade | gravité | severidad | severità | severidade | impatto | impacto'),
    raisedBy: list('segnalato da | reportado por | informado por | relatado por | signalé par | aperto da'),
    raisedOn: list(
      'data apertura | data segnalazione | fecha de apertura | fecha de reporte | data de abertura | date d’ouverture | fecha',
    ),
    resolution: list(
      'oplossing | omschrijving oplossing | soluzione | risoluzione | solución | resolución | solução | résolution | solution',
    ),
    dueOn: DUE,
    closedOn: list('data chiusura | fecha de cierre | data de fechamento | data de encerramento | date de clôture'),
  },
  stakeholders: {
    ...COMMON,
    name: list(
      'nome | nombre | nom | stakeholder | interesado | interessado | portatore di interesse | partie prenante | parte interesada | nome e cognome',
    ),
    role: list('ruolo | rol | função | papel | rôle | fonction | cargo | funzione'),
    organisation: list('organizzazione | organización | organização | organisation | empresa | azienda | società | ente'),
    power: list('potere | poder | pouvoir | influenza | influencia | influência | influence'),
    interest: list('interesse | interés | intérêt'),
    expectations: list('aspettative | expectativas | esigenze | necesidades | requisitos | attentes | besoins'),
    strategy: list('strategia | estrategia | estratégia | stratégie | strategia di gestione | estrategia de gestión'),
    phone: list('telefono | teléfono | telefone | téléphone'),
    email: list('posta elettronica | correo | correo electrónico | courriel'),
  },
  communicationPlan: {
    ...COMMON,
    item: list(
      'comunicazione | comunicación | comunicação | communication | tipo di comunicazione | tipo de comunicación | informazione | información',
    ),
    audience: list('destinatari | destinatario | destinatarios | destinatários | destinataire | destinataires | pubblico | audiencia'),
    purpose: list('scopo | obiettivo | objetivo | propósito | objectif | finalità'),
    method: list('canale | mezzo | metodo | canal | medio | método | meio | moyen | strumento'),
    frequency: list('frequenza | frecuencia | frequência | fréquence | periodicidad | periodicità'),
  },
  changes: {
    ...COMMON,
    status: STATUS,
    priority: PRIORITY,
    title: list('modifica | cambio | mudança | changement | richiesta di modifica | solicitud de cambio'),
    description: [...DESCRIPTION, ...list('descrizione della modifica | descripción del cambio | descrição da mudança')],
    requester: list('richiedente | solicitante | demandeur | richiesto da | solicitado por'),
    submittedOn: list('data richiesta | fecha de solicitud | data da solicitação | date de la demande'),
    decision: list('decisione | decisión | decisão'),
    approver: list('approvato da | aprobado por | aprovado por | approuvé par'),
  },
  requirements: {
    ...COMMON,
    status: STATUS,
    priority: PRIORITY,
    title: list('eis | eisen | requisito | requisiti | requerimiento | requerimientos | requisitos | exigence | exigences'),
    description: [...DESCRIPTION, ...list('descrizione del requisito | descripción del requisito | descrição do requisito')],
    acceptanceCriteria: list('criteri di accettazione | criterios de aceptación | critérios de aceitação | critères d’acceptation'),
    source: list('fonte | origine | origen | origem | fuente | source'),
  },
  actions: {
    ...COMMON,
    status: STATUS,
    priority: PRIORITY,
    description: list('actie | acties | azione | azioni | acción | acciones | ação | ações | action | tarea | attività'),
    dueOn: DUE,
  },
  milestones: {
    ...COMMON,
    status: STATUS,
    name: list('milestone | pietra miliare | hito | marco | jalon | consegna | entregable | entregável | livrable'),
    plannedOn: list('data pianificata | data prevista | fecha planificada | fecha prevista | data planejada | date prévue'),
    actualOn: list('data effettiva | fecha real | data real | date réelle'),
  },
  lessons: {
    ...COMMON,
    situation: list('lezione appresa | lección aprendida | lição aprendida | leçon apprise | situazione | situación | situação'),
    recommendation: list('raccomandazione | recomendación | recomendação | recommandation'),
  },
};

/** All of them; files in these languages are read, the product does not speak them. */
export const FURTHER_WORDS: readonly WordsOfRegisters[] = [
  LATIN,
  GERMAN_RECORDS,
  GERMAN_PEOPLE,
  ROMANCE_RECORDS,
  ROMANCE_PEOPLE,
  SLAVIC_RECORDS,
  SLAVIC_PEOPLE,
];
